import { defineMessages } from './define.ts';

export const consoleMessages = defineMessages({});
