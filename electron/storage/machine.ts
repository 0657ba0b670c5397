/** This machine and this process, as a lock beside a file names them, and what can be known of others on it. */
import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { arch, cpus, homedir, hostname, platform, uptime, userInfo } from 'node:os';
import { systemCode } from './storage-error.ts';

export interface Machine {
  readonly user: string;
  readonly name: string;
  /** The same only where a process number means the same: two machines may share a name. */
  readonly mark: string;
  readonly pid: number;
  isRunning(pid: number): boolean;
  /** When a process began, in whatever words the system has; null where it does not say. Numbers of processes come again. */
  startOf(pid: number): string | null;
  upSeconds(): number;
}

export function thisMachine(): Machine {
  const user = orElse(() => userInfo().username, '');
  const parts = [
    hostname(),
    user,
    homedir(),
    platform(),
    arch(),
    cpus()[0]?.model ?? '',
    orElse(() => readFileSync('/etc/machine-id', 'utf8'), ''),
    // In a container the numbers are its own.
    orElse(() => readlinkSync('/proc/self/ns/pid'), ''),
  ];
  return {
    user,
    name: hostname(),
    mark: createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32),
    pid: process.pid,
    isRunning(pid) {
      try {
        process.kill(pid, 0);
        return true;
      } catch (error) {
        return systemCode(error) === 'EPERM';
      }
    },
    // Field 22 of Linux's own record; the name before it may hold anything, up to the last bracket.
    startOf: (pid) =>
      orElse(() => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null, null),
    upSeconds: uptime,
  };
}

function orElse<T>(ask: () => T, otherwise: T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}
