import { createPrompt, useEffect, useState } from '@inquirer/core';
import { AttachedScreen } from './attached_screen.js';
import type { HostedScreen, ScreenEnd } from './hosted_screen.js';

/**
 * A whole screen as one prompt: prompts that follow each other lose the keys typed ahead, one
 * prompt loses none.
 */
const prompt = createPrompt<ScreenEnd<unknown>, HostedScreen<unknown>>((hosted, done) => {
  const [drawing, setDrawing] = useState(0);
  useEffect((rl) => {
    const attached = new AttachedScreen(hosted, { rl, done, redraw: () => setDrawing((count) => count + 1) });
    return () => attached.detach();
  }, []);
  useEffect(() => hosted.drawn(), [drawing]);
  return hosted.draw();
});

/** Runs a screen to its end. Errors: those of the library, which `endOf` tells apart. */
export function runScreen<O>(hosted: HostedScreen<O>): Promise<ScreenEnd<O>> {
  const { input, output, signal } = hosted.terminal;
  const context = { input, output, clearPromptOnDone: true, ...(signal === undefined ? {} : { signal }) };
  return prompt(hosted, context) as Promise<ScreenEnd<O>>;
}
