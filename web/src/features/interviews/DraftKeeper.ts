import { isUnsaved, keepDraft, type Draft } from './outbox';

/** `closed`: the question takes no drafts any more, because it was answered or deleted. */
export type Saved = 'saved' | 'unreachable' | 'closed';

/** `kept`: on this device, the server could not be reached. `unkept`: not even that, as the browser refuses storage. */
export type SaveState = 'untouched' | 'saving' | 'saved' | 'kept' | 'unkept';

export interface DraftSnapshot {
  draft: Draft;
  state: SaveState;
}

/** Writing to this device follows the typing this closely. */
const keepAfterMs = 250;
/** The server gets what was written after a pause of typing… */
const sendAfterPauseMs = 2_000;
/** …and at the latest after this long without one. */
const sendAtLatestMs = 30_000;
const retryAfterMs = 10_000;

/** Keeps one draft safe while it is written: on this device at once, on the server soon after. */
export class DraftKeeper {
  #snapshot: DraftSnapshot;
  readonly #save: (draft: Draft, leaving: boolean) => Promise<Saved>;
  readonly #listeners = new Set<() => void>();
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #sendTimer: ReturnType<typeof setTimeout> | undefined;
  #unsentSince: number | null = null;
  #sending: Promise<void> | null = null;
  #kept = true;
  #closed = false;

  constructor(draft: Draft, save: (draft: Draft, leaving: boolean) => Promise<Saved>) {
    this.#save = save;
    const saved = draft.text === '' ? 'untouched' : 'saved';
    this.#snapshot = { draft, state: isUnsaved(draft) ? 'saving' : saved };
    if (isUnsaved(draft)) this.#sendSoon();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): DraftSnapshot => this.#snapshot;

  get draft(): Draft {
    return this.#snapshot.draft;
  }

  edit(text: string): void {
    this.change({ text, editedAt: Date.now() });
  }

  /** Changes the draft and keeps it on this device; the server hears of a changed text. */
  change(changes: Partial<Draft>): void {
    const draft = { ...this.draft, ...changes };
    this.#tell({ draft, state: isUnsaved(draft) ? 'saving' : 'saved' });
    this.#keepTimer ??= setTimeout(() => void this.keep(), keepAfterMs);
    if (isUnsaved(draft)) this.#sendSoon();
  }

  /** Puts everything in safety now; resolves when it is on this device and the server has answered. */
  async flush(): Promise<void> {
    await this.keep();
    await this.#send();
  }

  /** The page is being left: the last chance, which must not wait for anything. */
  leave(): void {
    if (this.#closed) return;
    void this.keep();
    if (isUnsaved(this.draft)) void this.#save(this.draft, true);
  }

  /** The answer is with the server: nothing is kept or sent from now on. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#keepTimer);
    clearTimeout(this.#sendTimer);
  }

  /** Writes to this device now. */
  async keep(): Promise<void> {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    if (this.#closed) return;
    try {
      await keepDraft(this.draft);
      this.#kept = true;
    } catch {
      this.#kept = false;
    }
  }

  #sendSoon(): void {
    const now = Date.now();
    this.#unsentSince ??= now;
    const latest = this.#unsentSince + sendAtLatestMs - now;
    this.#schedule(Math.max(0, Math.min(sendAfterPauseMs, latest)));
  }

  #schedule(delayMs: number): void {
    clearTimeout(this.#sendTimer);
    this.#sendTimer = setTimeout(() => void this.#send(), delayMs);
  }

  async #send(): Promise<void> {
    clearTimeout(this.#sendTimer);
    while (this.#sending) await this.#sending;
    if (this.#closed || !isUnsaved(this.draft) || this.draft.submission !== null) return;
    this.#sending = this.#sendOnce(this.draft);
    await this.#sending;
    this.#sending = null;
  }

  async #sendOnce(sent: Draft): Promise<void> {
    this.#unsentSince = null;
    this.#tell({ draft: this.draft, state: 'saving' });
    const result = await this.#save(sent, false);
    if (this.#closed || result === 'closed') return;
    if (result === 'unreachable') {
      this.#tell({ draft: this.draft, state: this.#kept ? 'kept' : 'unkept' });
      this.#schedule(retryAfterMs);
      return;
    }
    const draft = { ...this.draft, savedText: sent.text };
    this.#tell({ draft, state: isUnsaved(draft) ? 'saving' : 'saved' });
    await this.keep();
  }

  #tell(snapshot: DraftSnapshot): void {
    this.#snapshot = snapshot;
    this.#listeners.forEach((listener) => listener());
  }
}
