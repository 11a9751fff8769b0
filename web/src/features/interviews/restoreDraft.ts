import { emptyDraft, isUnsaved, type Draft, type Place } from './outbox';

/** What the server holds: `savedAt` is by its clock; both null when it holds nothing. */
export interface ServerDraft {
  text: string | null;
  savedAt: string | null;
}

/** Whether device and server differ in a way that only their times can decide. */
export function bothChanged(kept: Draft | null, serverText: string | null): boolean {
  return (
    kept !== null &&
    isUnsaved(kept) &&
    kept.text !== (serverText ?? '') &&
    (kept.savedText ?? '') !== (serverText ?? '')
  );
}

/**
 * The text to go on with. What was typed here and not saved wins over what the server has had all along; what
 * another device saved meanwhile wins over a copy that was not touched here. When both changed, the newer wins and
 * the other one is kept beside it: nothing that was typed is ever dropped.
 */
export function restoreDraft(place: Place, kept: Draft | null, server: ServerDraft): Draft {
  const serverText = server.text ?? '';
  const savedText = server.text;
  if (kept === null) return { ...emptyDraft(place), text: serverText, savedText };
  if (!bothChanged(kept, server.text)) {
    return isUnsaved(kept) ? { ...kept, savedText } : { ...kept, text: serverText, savedText };
  }
  const serverIsNewer = server.savedAt !== null && Date.parse(server.savedAt) > kept.editedAt;
  const [text, other] = serverIsNewer ? [serverText, kept.text] : [kept.text, serverText];
  return { ...kept, text, savedText, otherText: other === '' ? kept.otherText : other };
}
