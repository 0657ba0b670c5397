/** What main asks a person in the system's own dialogs. One port, so that tests can answer by a script (style, decisions). */
import { dialog, type BrowserWindow, type FileFilter } from 'electron';

export interface Ask {
  openFile(question: { readonly title: string; readonly filters: FileFilter[] }): Promise<string | null>;
  /** Asks before it overwrites a file that exists. */
  saveFile(question: {
    readonly title: string;
    readonly defaultPath: string;
    readonly filters: FileFilter[];
  }): Promise<string | null>;
  /** True when the person chooses to go on. */
  confirm(question: {
    readonly message: string;
    readonly detail: string;
    readonly yes: string;
    readonly no: string;
  }): Promise<boolean>;
}

export function createAsk(parent: () => BrowserWindow): Ask {
  return {
    async openFile({ title, filters }) {
      const { filePaths } = await dialog.showOpenDialog(parent(), { title, filters, properties: ['openFile'] });
      return filePaths[0] ?? null;
    },
    async saveFile({ title, defaultPath, filters }) {
      const { filePath, canceled } = await dialog.showSaveDialog(parent(), {
        title,
        defaultPath,
        filters,
        properties: ['showOverwriteConfirmation'], // Linux does not by itself
      });
      return canceled || filePath === undefined || filePath === '' ? null : filePath;
    },
    async confirm({ message, detail, yes, no }) {
      const { response } = await dialog.showMessageBox(parent(), {
        type: 'question',
        message,
        detail,
        buttons: [yes, no],
        defaultId: 1,
        cancelId: 1,
        noLink: true,
      });
      return response === 0;
    },
  };
}
