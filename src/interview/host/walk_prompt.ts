import { createPrompt, useEffect, useState } from '@inquirer/core';
import { AttachedWalk } from './attached_walk.js';
import type { HostedWalk, WalkEnd } from './hosted_walk.js';

/**
 * The whole walk as one prompt: prompts that follow each other lose the keys typed ahead, one
 * prompt loses none.
 */
export const walkPrompt = createPrompt<WalkEnd, HostedWalk>((hosted, done) => {
  const [drawing, setDrawing] = useState(0);
  useEffect((rl) => {
    const attached = new AttachedWalk(hosted, { rl, done, redraw: () => setDrawing((count) => count + 1) });
    return () => attached.detach();
  }, []);
  useEffect(() => hosted.drawn(), [drawing]);
  return hosted.draw();
});
