/** A lock beside a file: who works on it, so that a second one is told and nobody's work is lost. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { dirname } from 'node:path';

interface Holder {
  readonly pid: number;
  /** When the machine was started: after that, another process may have the same number. */
  readonly since: number;
  /** Where the holder can be found in the browser. */
  readonly address?: string;
}

export interface Lock {
  /** Lets others know where the holder is found. */
  tell(address: string): void;
  release(): void;
}

/** Clocks are set now and then; machines are not started twice within a minute. */
const MINUTE = 60_000;
const machineStart = () => Date.now() - uptime() * 1000;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process, which is not ours to signal, is there as well.
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
    // A lock that was being written when the machine went off.
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

/** Takes the lock beside a file, or answers who has it. What a process that is gone left behind is nobody's. */
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

/** Two may find the same old lock at once: what the slower one moves away is then the other's, and goes back. */
function setAside(path: string, text: string): void {
  const aside = `${path}.${process.pid}`;
  if (!existsSync(path)) return;
  renameSync(path, aside);
  if (readFileSync(aside, 'utf8') === text) rmSync(aside);
  else renameSync(aside, path);
}
