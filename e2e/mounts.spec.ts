import { expect, figuresOf, test, wake } from './book';
import { embeds } from './site';

interface Counts {
  tensors: number;
  listeners: number;
  nodes: number;
}

for (const { path } of embeds.filter(({ locale }) => locale === 'en')) {
  test(`${path}: mounts and unmounts leave nothing behind`, async ({ page }) => {
    test.setTimeout(300_000);
    const workers = new Set<unknown>();
    page.on('worker', (worker) => {
      workers.add(worker);
      worker.on('close', () => workers.delete(worker));
    });
    await page.goto(path);
    const figure = figuresOf(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');

    const count = async (): Promise<Counts> => {
      // A figure that fills by itself has more in it when it is full.
      await expect(figure.locator('progress, [aria-busy="true"]')).toHaveCount(0, { timeout: 60_000 });
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = (name: string) => metrics.find((each) => each.name === name)!.value;
      // TensorFlow.js keeps its engine on the global object.
      const tensors = await page.evaluate(() => {
        const { _tfengine } = window as unknown as { _tfengine?: { memory(): { numTensors: number } } };
        return _tfengine?.memory().numTensors ?? 0;
      });
      return { tensors, listeners: metric('JSEventListeners'), nodes: metric('Nodes') };
    };
    /** Unmounts and mounts again, as leaving a figure and asking for it does. */
    const cycle = (id: string, times: number) =>
      page.evaluate(
        async ([figure, many]) => {
          const root = document.getElementById(figure)!;
          for (let i = 0; i < many; i++) {
            root.dispatchEvent(new CustomEvent('book:unmount'));
            if (root.dataset.state !== 'still') throw new Error(`${figure} is ${root.dataset.state}`);
            // Any word to a figure that sleeps wakes it; this one changes nothing.
            document.dispatchEvent(
              new CustomEvent('book:set', { detail: { figure, param: 'nothing', value: 0 } }),
            );
            while (root.dataset.state === 'still' || root.dataset.state === 'loading')
              await new Promise((later) => setTimeout(later, 0));
            // A figure that trains by itself is at work from the start.
            if (!/^(ready|running)$/.test(root.dataset.state!))
              throw new Error(`${figure} is ${root.dataset.state}`);
          }
        },
        [id, times] as const,
      );

    await wake(figure);
    const id = (await figure.getAttribute('id'))!;
    // The first rounds fill caches; what grows after them grows for ever.
    const began = Date.now();
    await cycle(id, 5);
    // A figure whose still picture stays until its first work is done takes a second and more.
    const mounts = Date.now() - began > 3000 ? 30 : 100;
    const before = await count();
    await cycle(id, mounts);
    // A worker that has been ended takes a moment to be gone, and what it held with it.
    await expect(async () => {
      const after = await count();
      expect(after.tensors, 'tensors').toBe(before.tensors);
      // One listener or node a mount would make as many as there were mounts.
      expect(after.listeners - before.listeners, 'listeners').toBeLessThan(mounts / 2);
      expect(after.nodes - before.nodes, 'nodes').toBeLessThan(mounts);
    }).toPass({ timeout: 90_000 });
    await figure.dispatchEvent('book:unmount');
    await expect.poll(() => workers.size, 'workers').toBe(0);
  });
}
