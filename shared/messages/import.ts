import { defineMessages } from './define.ts';

export const importMessages = defineMessages({});
