/** The only reader of the preload's API. */
import type { Bridge } from '../shared/ipc.ts';

declare global {
  interface Window {
    readonly saljmotet: Bridge;
  }
}

export const bridge: Bridge = window.saljmotet;
