import { useEffect, useRef, useState } from 'react';
import { useStore } from 'react-redux';
import { api, type ResumeReceipt } from '../../api/generated';
import { useAppDispatch } from '../../api/hooks';
import type { Problem } from '../../api/problem';
import type { SessionStore } from '../../api/renewSession';
import { refusalOf, uploadResume, type Progress } from './upload';

export type UploadState =
  | { phase: 'idle' }
  | { phase: 'sending'; filename: string; progress: Progress }
  | { phase: 'refused'; filename: string; problem: Problem };

/** One upload at a time; leaving the page ends it. */
export function useUpload(onDone: (receipt: ResumeReceipt) => void) {
  const store = useStore() as unknown as SessionStore;
  const dispatch = useAppDispatch();
  const [state, setState] = useState<UploadState>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (file: File) => {
    const filename = file.name;
    const problem = refusalOf(file);
    if (problem) {
      setState({ phase: 'refused', filename, problem });
      return;
    }
    const controller = new AbortController();
    running.current = controller;
    const report = (progress: Progress) => setState({ phase: 'sending', filename, progress });
    report({ sent: 0, total: file.size });
    const upload = await uploadResume(store, file, report, controller.signal);
    if (upload === 'cancelled') {
      setState({ phase: 'idle' });
    } else if ('problem' in upload) {
      setState({ phase: 'refused', filename, problem: upload.problem });
    } else {
      dispatch(api.util.invalidateTags([{ type: 'Resume', id: 'list' }]));
      setState({ phase: 'idle' });
      onDone(upload.receipt);
    }
  };

  return { state, start, cancel: () => running.current?.abort() };
}
