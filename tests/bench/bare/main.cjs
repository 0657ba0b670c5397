// The least that an app of two windows can do: what is typed in the one stands in the other.
const { app, BrowserWindow, ipcMain } = require('electron');
const { join } = require('node:path');

const page = { show: true, webPreferences: { preload: join(__dirname, 'preload.cjs') } };

void app.whenReady().then(() => {
  const shown = new BrowserWindow({ ...page, x: 1450, y: 0, width: 1920, height: 1080 });
  const typed = new BrowserWindow({ ...page, x: 0, y: 0, width: 1440, height: 900 });
  ipcMain.on('typed', (_event, text) => shown.webContents.send('shown', text));
  void shown.loadFile(join(__dirname, 'shown.html'));
  void typed.loadFile(join(__dirname, 'typed.html'));
});
