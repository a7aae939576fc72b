import { expose, transfer } from 'comlink';
import { openDirect } from './direct';
import { type Ask, buffersOf } from './protocol';

/** The other end of a figure's line: a worker with one bench. */
const bench = openDirect();

const api = {
  async work(ask: Ask) {
    const answer = await bench.work(ask);
    return transfer(answer, buffersOf(answer.report));
  },
};
export type WorkerApi = typeof api;

expose(api);
