import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';

/** Milliseconds that two frames may take where much else is going on. */
const patience = 30_000;

/**
 * Waits until what has changed is drawn. It has happened, once in some thousand changes of a window's size, that no frame came for minutes:
 * a page whose scripts run is then shown anew once; of one whose scripts do not, the error tells where they are.
 */
export async function painted(page: Page): Promise<void> {
  const size = page.viewportSize()!;
  if (await twoFrames(page)) return;
  console.warn(`${page.url()} at ${size.width} px: its scripts run, and no frame came; it is shown anew.`);
  await page.bringToFront();
  for (const height of [size.height + 1, size.height]) {
    await page.setViewportSize({ ...size, height });
    await pause(1000);
  }
  if (!(await twoFrames(page)))
    throw new Error('The scripts of the page run, but the browser draws nothing.');
}

/** Whether two frames have come in time. */
async function twoFrames(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  // Only a debugger that has been there before can stop scripts that do not end.
  await session.send('Debugger.enable');
  const frames = page.evaluate(
    (milliseconds) =>
      new Promise<boolean>((done) => {
        setTimeout(() => done(false), milliseconds);
        requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
      }),
    patience,
  );
  // A timer that nobody waits for any more holds nothing up.
  const drawn = await Promise.race([frames, pause(2 * patience, 'silent' as const, { ref: false })]);
  if (drawn !== 'silent') {
    await session.detach();
    return drawn;
  }
  // The page does not answer any more, and goes when the test ends.
  frames.catch(() => {});
  const where = new Promise<string>((found) => {
    session.on('Debugger.paused', ({ callFrames }) =>
      found(
        callFrames
          .map(
            ({ functionName, url, location }) =>
              `${functionName} ${url}:${location.lineNumber + 1}:${location.columnNumber}`,
          )
          .join('\n'),
      ),
    );
  });
  session.send('Debugger.pause').catch(() => {});
  throw new Error(
    `The scripts of the page do not answer:\n${await Promise.race([where, pause(10_000, 'not in a script')])}`,
  );
}
