/** The files that were saved where the manager chose: they alone can be shown in their folder (design 7). */
import { basename } from 'node:path';
import type { SavedFile } from '../shared/ipc.ts';

export interface SavedFiles {
  /** Remembers a file that has been saved. @returns what its window is told */
  add(path: string): SavedFile;
  /** Shows one of them in its folder; any other path is left alone. */
  show(path: string): void;
}

export function createSavedFiles(showInFolder: (path: string) => void): SavedFiles {
  const saved = new Set<string>();
  return {
    add(path) {
      saved.add(path);
      return { path, name: basename(path) };
    },
    show(path) {
      if (saved.has(path)) showInFolder(path);
    },
  };
}
