import { defineMessages } from './define.ts';

export const stageMessages = defineMessages({});
