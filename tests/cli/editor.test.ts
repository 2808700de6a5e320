import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ownEditor } from '../../src/cli/editor.js';
import { editorCommand } from '../../src/cli/editor_command.js';
import { type Environment, processEnvironment } from '../../src/cli/environment.js';
import { createSession } from '../../src/store/sessions.js';
import { newSession } from '../store/samples.js';

describe('the command of an editor', () => {
  it.each([
    [{ EDITOR: 'nano' }, ['nano']],
    [{ EDITOR: 'nano', VISUAL: 'code --wait' }, ['code', '--wait']],
    [{ EDITOR: 'nano', VISUAL: '  ' }, ['nano']],
    [{ EDITOR: '"/opt/my editor/bin/ed" -n' }, ['/opt/my editor/bin/ed', '-n']],
    [{ EDITOR: "vim -c 'set tw=72'" }, ['vim', '-c', 'set tw=72']],
    [{ EDITOR: '/opt/my\\ editor/ed --title="a \\"b\\""' }, ['/opt/my editor/ed', '--title=a "b"']],
    [{ EDITOR: 'emacs\t-nw  ' }, ['emacs', '-nw']],
    [{ EDITOR: "e ''" }, ['e', '']],
  ])('%j', (env, expected) => expect(editorCommand({ env, platform: 'linux' })).toEqual(expected));

  it('keeps the backslashes of Windows', () => {
    const env = { EDITOR: '"C:\\Program Files\\Notepad++\\notepad++.exe" -multiInst' };
    expect(editorCommand({ env, platform: 'win32' })).toEqual([
      'C:\\Program Files\\Notepad++\\notepad++.exe',
      '-multiInst',
    ]);
  });

  it('is none where none is set', () => {
    for (const env of [{}, { EDITOR: '' }, { VISUAL: ' ', EDITOR: '\t' }]) {
      expect(editorCommand({ env, platform: 'linux' })).toBeNull();
    }
  });
});

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A session, and an environment whose editor is a script: what it does to the file it is given. */
function desk(script: string, env: Record<string, string> = {}) {
  const home = mkdtempSync(join(tmpdir(), 'salesgap-editor-'));
  folders.push(home);
  const workspace = join(home, 'data', 'salesgap');
  createSession(newSession(workspace)).close();
  const program = join(home, 'my editor.sh');
  writeFileSync(program, `#!/bin/sh\nfor file; do :; done\n${script}\n`, { mode: 0o755 });
  const outside = {
    EDITOR: `'${program}' --wait`,
    ...env,
    XDG_DATA_HOME: join(home, 'data'),
  };
  const environment: Environment = Object.create(processEnvironment([]), {
    env: { value: outside },
    cwd: { value: home },
    home: { value: home },
  });
  const editor = ownEditor(environment, 'jd-1');
  const session = join(workspace, 'sessions', 'jd-1');
  const drafts = () => readdirSync(session).filter((name) => name.startsWith('draft'));
  return { editor, home, drafts };
}

const wish = (text: string, most = 10_000) => ({ text, most });

describe('editing', () => {
  it('gives back what was written, without what editors add, and leaves nothing', async () => {
    const { editor, drafts } = desk(`printf 'second 漢字 é\\r\\nthird\\n\\n' >> "$file"; cp "$file" "$file~"`);
    expect(await editor.edit(wish('first'))).toEqual({ text: 'first\nsecond 漢字 é\nthird' });
    expect(drafts()).toEqual([]);
    expect(editor.kept()).toEqual([]);
  });

  it('starts the editor with its own arguments and a file only we can read', async () => {
    const { editor, home } = desk(
      `here=$(dirname "$0"); printf '%s|' "$@" > "$here/args"; stat -c '%a' "$file" "$(dirname "$file")" > "$here/modes"`,
    );
    const umask = process.umask(0);
    try {
      expect(await editor.edit(wish('text'))).toEqual({ unchanged: true });
    } finally {
      process.umask(umask);
    }
    expect(readFileSync(join(home, 'args'), 'utf8')).toMatch(/^--wait\|.*\/draft-1\/text\.txt\|$/);
    expect(readFileSync(join(home, 'modes'), 'utf8')).toBe('600\n700\n');
  });

  it.each([
    ['an emptied text', ': > "$file"', 'a note', { text: '' }],
    ['nothing changed', 'true', 'as it was', { unchanged: true }],
    ['saved without a change', 'cat "$file" > "$file.2"; mv "$file.2" "$file"', 'one\ntwo', { unchanged: true }],
    ['from nothing to nothing', 'true', '', { unchanged: true }],
  ])('%s', async (_title, script, text, expected) => {
    const { editor, drafts } = desk(script);
    expect(await editor.edit(wish(text))).toEqual(expected);
    expect(drafts()).toEqual([]);
  });

  it.each([
    [
      'ends with an error',
      'echo lost >> "$file"; exit 3',
      'The editor ended with an error (3). The text is as it was.',
    ],
    ['is killed', 'echo lost >> "$file"; kill -9 $$', 'The editor was stopped (SIGKILL). The text is as it was.'],
    ['removes the file', 'rm "$file"', 'The editor left no file behind.'],
  ])('an editor that %s changes nothing and leaves nothing', async (_title, script, problem) => {
    const { editor, drafts } = desk(script);
    expect(await editor.edit(wish('text'))).toEqual({ problem });
    expect(drafts()).toEqual([]);
  });

  it('says which editor is not there', async () => {
    const { editor, drafts } = desk('', { EDITOR: 'no-such-editor --wait' });
    expect(await editor.edit(wish('text'))).toEqual({
      problem:
        'The editor "no-such-editor" cannot be started (ENOENT). Check VISUAL and EDITOR. The text is as it was.',
    });
    expect(drafts()).toEqual([]);
  });

  it('says what to set where no editor is set', async () => {
    const { editor, drafts } = desk('', { EDITOR: '' });
    expect(await editor.edit(wish('text'))).toEqual({
      problem:
        'No editor is set. Leave, set EDITOR (for example: export EDITOR=nano) and resume; or go on typing here.',
    });
    expect(drafts()).toEqual([]);
  });

  it.each([
    ['in another encoding', `printf 'Gr\\374\\337e' > "$file"`, /not valid UTF-8.*It was not taken; it is kept in /],
    [
      'longer than fits',
      `printf '%s' "a text of 25 characters.." > "$file"`,
      /^The text has 25 characters, and 20 fit\. It was not taken/,
    ],
  ])('keeps a text %s and tells where', async (_title, script, problem) => {
    const { editor } = desk(script);
    const edited = await editor.edit(wish('before', 20));
    expect(edited).toEqual({ problem: expect.stringMatching(problem) });
    const [path = ''] = editor.kept();
    expect('problem' in edited && edited.problem).toContain(path);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    expect(existsSync(path)).toBe(true);
  });

  it('says why when the text cannot be put on the disk', async () => {
    const { editor, home } = desk('true');
    rmSync(join(home, 'data'), { recursive: true });
    expect(await editor.edit(wish('text'))).toEqual({ problem: expect.stringContaining('There is no session') });
  });
});
