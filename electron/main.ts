import { app, BrowserWindow } from 'electron';
import { join } from 'node:path';

void app.whenReady().then(async () => {
  const window = new BrowserWindow({ title: 'Säljmötet', webPreferences: { preload: join(__dirname, 'preload.cjs') } });
  await window.loadFile(join(__dirname, 'renderer/index.html'));
});
