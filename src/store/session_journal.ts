import { basename, dirname } from 'node:path';
import type { Entry } from '../core/answers/entries.js';
import { isEntry } from './entry_shape.js';
import type { JournalKind } from './journal_kind.js';
import { isSessionHeader, type SessionHeader } from './session_header.js';

/** The journal of a session: what was said in an interview. */
export const SESSION_JOURNAL: JournalKind<SessionHeader, Entry> = {
  opens_with: 'salesgap_session',
  isHeader: isSessionHeader,
  isEntry,
  words: {
    file: 'session file',
    these_were: 'This session was',
    of_these: 'of this session',
    of_any: 'of a session',
    none: 'No session was started.',
    closed: 'the session is closed',
    go_on: 'resume the session',
    repair: (path) =>
      `Save what is still right into a new session: salesgap sessions repair ${basename(dirname(path))}`,
  },
};
