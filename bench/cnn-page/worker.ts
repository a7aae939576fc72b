import { measure } from '../cnn-entry';

postMessage(await measure());
