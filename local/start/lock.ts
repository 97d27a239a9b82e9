/** A lock file that says who is using a file, so that a second program is told and no work is lost. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { dirname } from 'node:path';

interface Holder {
  readonly pid: number;
  /** When the machine was started: after that, another process may have the same number. */
  readonly since: number;
  /** The holder's address in the browser. */
  readonly address?: string;
}

export interface Lock {
  /** Publishes the holder's address. */
  tell(address: string): void;
  release(): void;
}

/** Clocks are adjusted now and then, but no machine is started twice within a minute. */
const MINUTE = 60_000;
const machineStart = () => Date.now() - uptime() * 1000;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // The process exists but belongs to somebody else, so that we may not signal it.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const holderIn = (text: string): Holder | null => {
  try {
    const { pid, since, address } = JSON.parse(text) as Partial<Holder>;
    return pid !== undefined && since !== undefined
      ? { pid, since, ...(address !== undefined && { address }) }
      : null;
  } catch {
    // The lock was being written when the machine went down.
    return null;
  }
};

const holds = ({ pid, since }: Holder): boolean => Math.abs(since - machineStart()) < MINUTE && isAlive(pid);

const tried = (path: string, text: string): boolean => {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/** Takes the lock for a file, or returns its holder. A lock left by a process that no longer runs is ignored. */
export function takeLock(file: string): Lock | Holder {
  const path = `${file}.lock`;
  mkdirSync(dirname(path), { recursive: true });
  const own: Holder = { pid: process.pid, since: machineStart() };
  while (!tried(path, JSON.stringify(own))) {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const holder = holderIn(text);
    if (holder && holds(holder)) return holder;
    setAside(path, text);
  }
  return {
    tell: (address) => {
      writeFileSync(path, JSON.stringify({ ...own, address }));
    },
    release: () => {
      rmSync(path, { force: true });
    },
  };
}

/**
 * Two processes may find the same stale lock at once: if the slower one moves the other's new lock away, it puts it
 * back.
 */
function setAside(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  if (!existsSync(path)) return;
  renameSync(path, aside);
  if (readFileSync(aside, 'utf8') === text) rmSync(aside);
  else renameSync(aside, path);
}
