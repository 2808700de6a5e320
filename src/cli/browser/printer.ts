import { makeTemporaryFolder } from '../../store/temporary_folder.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit_codes.js';
import { Failure } from '../failure.js';
import type { Paper } from '../paper.js';
import type { Talk } from '../talk_to.js';
import { BrowserTrouble, DevTools } from './devtools.js';
import { startBrowser } from './start.js';

/** Width and height in millimetres. */
const SIZES = { a4: [210, 297], letter: [215.9, 279.4] } as const satisfies Record<Paper, unknown>;

/** Prints pages as PDF, one after the other, until it is closed. */
export interface Printer {
  /** Errors: storage failed where the browser does not print; interrupted and terminated. */
  print(page: string, paper: Paper): Promise<Uint8Array>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** Far longer than the longest report takes on a busy machine. */
const MOST_SECONDS = 90;

/**
 * A browser without a window. The page is handed over in memory, so that no copy of it lies on the disk.
 * Errors: usage where there is no browser.
 */
export async function openPrinter(environment: Environment, most_seconds = MOST_SECONDS): Promise<Printer> {
  const profile = makeTemporaryFolder(environment.temporary, environment.newId());
  let talk: Talk;
  try {
    talk = await startBrowser(environment, profile.path);
  } catch (error) {
    profile.discard();
    throw error;
  }
  const browser = new DevTools(talk);
  return {
    print: (page, paper) => limited(talk, printPage(browser, page, SIZES[paper]), most_seconds),
    async close() {
      // Killed at once, its parts would still be writing into the profile.
      await Promise.race([browser.ask('Browser.close').then(() => talk.ended, ignore), seconds(5).passed]);
      talk.kill();
      await talk.ended;
      profile.discard();
    },
  };
}

const ignore = () => undefined;

async function printPage(
  browser: DevTools,
  html: string,
  [width, height]: readonly [number, number],
): Promise<Uint8Array> {
  const { targetId } = await browser.ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await browser.ask('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method: string, params?: object) => browser.ask(method, params, sessionId as string);
  await ask('Emulation.setScriptExecutionDisabled', { value: true });
  const { frameTree } = await ask('Page.getFrameTree');
  const { frame } = frameTree as { frame: { id: string } };
  await ask('Page.setDocumentContent', { frameId: frame.id, html });
  const inches = { paperWidth: width / 25.4, paperHeight: height / 25.4 };
  const { data } = await ask('Page.printToPDF', { ...inches, ...AS_STYLED });
  await browser.ask('Target.closeTarget', { targetId });
  return Buffer.from(data as string, 'base64');
}

/** Margins come from the style sheet; no header and footer of the browser's; headings become an outline and tags. */
const AS_STYLED = {
  printBackground: true,
  displayHeaderFooter: false,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** What the browser makes, unless it takes too long or is ended. */
async function limited(talk: Talk, printed: Promise<Uint8Array>, most_seconds: number): Promise<Uint8Array> {
  const limit = seconds(most_seconds);
  const late = limit.passed.then(() => {
    throw notPrinted(`it took longer than ${most_seconds} seconds`);
  });
  try {
    return await Promise.race([printed, late]);
  } catch (error) {
    if (!(error instanceof BrowserTrouble)) throw error;
    const end = await Promise.race([talk.ended, seconds(1).passed]);
    if (end !== undefined && 'told' in end) throw stopped(end.told);
    throw notPrinted(end === undefined ? error.message : `it ended with ${end.said}`);
  } finally {
    limit.cancel();
  }
}

function notPrinted(reason: string): Failure {
  return new Failure(
    EXIT.storage_failed,
    `The browser did not print the PDF: ${reason}.`,
    'Try again; or use -f html and print the page from any browser.',
  );
}

const STOPPED: { readonly [S in NodeJS.Signals]?: ExitCode } = {
  SIGINT: EXIT.interrupted,
  SIGTERM: EXIT.terminated,
  SIGHUP: EXIT.hung_up,
};

function stopped(signal: NodeJS.Signals): Failure {
  return new Failure(STOPPED[signal] ?? EXIT.interrupted, 'Stopped while printing the PDF. No part of it was written.');
}

function seconds(count: number): { readonly passed: Promise<undefined>; readonly cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, count * 1000, undefined);
    timer.unref();
  });
  return { passed, cancel: () => clearTimeout(timer) };
}
