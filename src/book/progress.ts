import { mergeProgress, noProgress, type Progress, type Reading, readProgress } from './progress-data';

export const progressKey = 'tangible-networks:progress:1';
/** Where a text that could not be read is kept. */
export const backupKey = `${progressKey}:unreadable`;

/**
 * `unreadable`: what was kept could not be read, lies under the backup key, and progress begins anew.
 * `newer`: what was kept is of a later edition; it is left alone and nothing new is kept.
 * `full`, `forbidden`: the browser keeps nothing (more); progress lasts as long as the page.
 */
export type ProgressTrouble = 'unreadable' | 'newer' | 'full' | 'forbidden';

export interface ProgressStore {
  read(): Progress;
  /** Lays `change` over what is known now, in other tabs too, and keeps it. */
  add(change: Partial<Pick<Progress, 'challenges' | 'answers' | 'place'>>): void;
  erase(): void;
  /** Lays an exported progress over this one. Nothing changes when it cannot be read. */
  import(text: string): Reading;
  export(): string;
  /** Calls `onChange` after every change here or in another tab. */
  subscribe(onChange: () => void): () => void;
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Progress in `storage`, told of each trouble once. Never throws, whatever the storage does. */
export function openProgress(
  storage: () => Kept,
  onTrouble: (trouble: ProgressTrouble) => void,
): ProgressStore {
  const told = new Set<ProgressTrouble>();
  const listeners = new Set<() => void>();
  let memory = noProgress;
  let keeping = true;

  function tell(trouble: ProgressTrouble) {
    if (told.has(trouble)) return;
    told.add(trouble);
    onTrouble(trouble);
  }

  /** What is kept, or undefined when there is nothing that can be used. */
  function load(): Progress | undefined {
    let text: string | null;
    try {
      text = storage().getItem(progressKey);
    } catch {
      keeping = false;
      tell('forbidden');
      return undefined;
    }
    if (text === null) return undefined;
    const reading = readProgress(text);
    if ('progress' in reading) return reading.progress;
    if (reading.problem === 'newer') {
      keeping = false;
      tell('newer');
    } else {
      setAside(text);
      tell('unreadable');
    }
    return undefined;
  }

  function setAside(text: string) {
    try {
      storage().setItem(backupKey, text);
      storage().removeItem(progressKey);
    } catch {
      // On a full disk the unreadable text stays where it is, and nothing is written over it.
      keeping = false;
    }
  }

  function keep(next: Progress) {
    memory = next;
    if (keeping) {
      try {
        storage().setItem(progressKey, JSON.stringify(next));
      } catch {
        tell('full');
      }
    }
    for (const listener of listeners) listener();
  }

  const merged = (change: Progress) => mergeProgress(mergeProgress(load() ?? noProgress, memory), change);

  memory = load() ?? noProgress;

  return {
    read: () => memory,
    add: (change) => keep(merged({ ...noProgress, ...change })),
    erase() {
      memory = noProgress;
      try {
        storage().removeItem(progressKey);
        storage().removeItem(backupKey);
        keeping = true;
      } catch {
        tell('forbidden');
      }
      for (const listener of listeners) listener();
    },
    import(text) {
      const reading = readProgress(text);
      if ('progress' in reading) keep(merged(reading.progress));
      return reading;
    },
    export: () => JSON.stringify(memory, null, 2),
    subscribe(onChange) {
      listeners.add(onChange);
      const onStorage = (event: StorageEvent) => {
        if (event.key !== progressKey && event.key !== null) return;
        // Another tab erased everything: merging would bring it back.
        memory = event.newValue === null ? noProgress : mergeProgress(memory, load() ?? noProgress);
        onChange();
      };
      window.addEventListener('storage', onStorage);
      return () => {
        listeners.delete(onChange);
        window.removeEventListener('storage', onStorage);
      };
    },
  };
}
