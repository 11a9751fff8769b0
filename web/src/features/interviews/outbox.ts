import { createStore, del, delMany, entries, get, set, update } from 'idb-keyval';

/** Whose answer to which question. */
export interface Place {
  userId: string;
  sessionId: string;
  questionId: string;
}

/** An answer on its way: sent again with the same key until the server has confirmed or refused it. */
export interface Submission {
  idempotencyKey: string;
  text: string;
}

/** What someone is writing, as this device keeps it until the server has the answer. */
export interface Draft extends Place {
  text: string;
  /** When it was last changed here, by this device's clock. */
  editedAt: number;
  /** What the server is known to hold; null when it holds nothing. */
  savedText: string | null;
  /** Another version that would otherwise be lost, such as one written on another device. */
  otherText: string | null;
  submission: Submission | null;
}

const store = createStore('interviewmaster', 'drafts');
const keyOf = ({ userId, sessionId, questionId }: Place) => `${userId}/${sessionId}/${questionId}`;

export function emptyDraft(place: Place): Draft {
  return { ...place, text: '', editedAt: 0, savedText: null, otherText: null, submission: null };
}

/** Whether the server does not have what is written here. */
export function isUnsaved({ text, savedText }: Draft): boolean {
  return text !== (savedText ?? '');
}

/** Whose account was deleted while this page was open: an answer that is still in its editor is not kept again. */
const forgotten = new Set<string>();

export async function keepDraft(draft: Draft): Promise<void> {
  if (!forgotten.has(draft.userId)) await set(keyOf(draft), draft, store);
}

export async function keptDraft(place: Place): Promise<Draft | null> {
  return (await get<Draft>(keyOf(place), store)) ?? null;
}

export function dropDraft(place: Place): Promise<void> {
  return del(keyOf(place), store);
}

/** Everything that one person has here; another person's drafts on the same device are never read. */
export async function keptDrafts(userId: string): Promise<Draft[]> {
  const all = await entries<string, Draft>(store);
  return all.filter(([key]) => key.startsWith(`${userId}/`)).map(([, draft]) => draft);
}

/** Removes everything that a person has here, and lets nothing of theirs come back. */
export async function forgetPerson(userId: string): Promise<void> {
  forgotten.add(userId);
  await delMany((await keptDrafts(userId)).map(keyOf), store);
}

/** The person is signed in, perhaps to an account that was kept after all. */
export function welcomePerson(userId: string): void {
  forgotten.delete(userId);
}

/** Notes what the server has confirmed, without touching anything that was typed meanwhile. */
export async function markSaved(place: Place, savedText: string): Promise<void> {
  if (forgotten.has(place.userId)) return;
  await update<Draft>(
    keyOf(place),
    (draft) =>
      draft === undefined ? { ...emptyDraft(place), text: savedText, savedText } : { ...draft, savedText },
    store,
  );
}
