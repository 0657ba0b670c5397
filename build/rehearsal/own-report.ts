/** The rehearsal with a report of the user's: a new team, its sellers read in from the file, and the same meeting. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Text } from '../../shared/messages/index.ts';
import { answer, picture, says, type Running } from './driver.ts';
import { holdMeeting, type Room, type Told } from './meeting.ts';

export interface OwnReport {
  readonly running: Running;
  readonly text: Text;
  readonly report: string;
  readonly out: string;
  openStage(): Promise<Room>;
  told(room: { readonly stage: Page }): Told;
}

export async function holdOwnMeeting(options: OwnReport): Promise<void> {
  void options;
  void [readFile, basename, join, answer, picture, says, holdMeeting];
  throw new Error('not yet');
}
