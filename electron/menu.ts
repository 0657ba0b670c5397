/** No menu bar: a stray Alt or Ctrl+R must not embarrass anybody. A Mac needs its own for copy, paste and quitting. */
import { Menu, type MenuItemConstructorOptions } from 'electron';

export function setupMenu(): void {
  const mac: MenuItemConstructorOptions[] = [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }];
  Menu.setApplicationMenu(process.platform === 'darwin' ? Menu.buildFromTemplate(mac) : null);
}
