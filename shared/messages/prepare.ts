import { defineMessages } from './define.ts';

export const prepareMessages = defineMessages({});
