/** What main asks a person, or tells when no window can, in the system's own dialogs. One port, so that tests can answer by a script. */
import { dialog, type BrowserWindow, type FileFilter } from 'electron';

export interface Ask {
  /** Resolves when it has been read. */
  tell(said: { readonly message: string; readonly detail: string; readonly button: string }): Promise<void>;
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
    async tell({ message, detail, button }) {
      await dialog.showMessageBox(parent(), { type: 'error', message, detail, buttons: [button], noLink: true });
    },
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
