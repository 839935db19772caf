// The program under test: builds a graph, and serves it on a free port.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const START_MS = 120_000;

function start(args, more = {}) {
  return spawn(process.env.DEMARCHE, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...more } });
}

/** Builds a graph of a file of articles with facts; gives what the program said. */
export async function build(kg, file) {
  const child = start(['build', '--kg', kg, file]);
  let said = '';
  child.stdout.on('data', (data) => (said += data));
  child.stderr.on('data', (data) => (said += data));
  const [code] = await once(child, 'close');
  // 1: some of the articles are refused, as those that are no Unicode may be.
  if (code > 1) throw new Error(`building the graph ended with ${code}: ${said}`);
  return said;
}

/** Waits until the index of words is made: before that some pages only ask to come again. */
async function searchable(origin) {
  const end = Date.now() + START_MS;
  while ((await fetch(`${origin}/search?q=x`)).status === 503) {
    if (Date.now() > end) throw new Error('the search is not ready');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Serves a graph, with more in its environment and options; gives its origin, what it logged, and how to stop it. */
export async function serve(kg, more, options = []) {
  const child = start(['serve', '--kg', kg, '--port', '0', ...options], more);
  const ended = once(child, 'close');
  let log = '';
  child.stderr.on('data', (data) => (log += data));
  const lines = createInterface({ input: child.stdout });
  const first = once(lines, 'line').then(([line]) => line);
  const late = new Promise((resolve) => setTimeout(resolve, START_MS, null).unref());
  const line = await Promise.race([first, ended.then(() => null), late]);
  if (line === null) {
    child.kill();
    throw new Error(`the server did not start: ${log}`);
  }
  const origin = new URL(line).origin;
  await searchable(origin);
  return {
    origin,
    log: () => log,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
