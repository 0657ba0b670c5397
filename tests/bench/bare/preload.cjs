const { ipcRenderer } = require('electron');

addEventListener('DOMContentLoaded', () => {
  const field = document.querySelector('input');
  const main = document.querySelector('main');
  field?.addEventListener('input', () => ipcRenderer.send('typed', field.value));
  ipcRenderer.on('shown', (_event, text) => main?.replaceChildren(String(text)));
});
