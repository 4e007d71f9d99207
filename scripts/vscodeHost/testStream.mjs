import net from 'node:net';
import { resultMark } from './testPage.mjs';

/**
 * Opens a port on which the tests in the extension host write their lines, and at the end their result.
 *
 * @param {(line: string) => void} onLine each line of the reporter, as it comes
 * @returns {Promise<{port: number, result: () => {passed: number, failed: number, skipped: number} | undefined,
 *   drained: () => Promise<void>, close: () => void}>} `result` is undefined as long as the tests have not said that
 *   they came to their end
 */
export async function openTestStream(onLine) {
  let result;
  const connections = new Set();
  const server = net.createServer((socket) => {
    let rest = '';
    const take = (line) => {
      if (line.startsWith(resultMark)) result = JSON.parse(line.slice(resultMark.length));
      else onLine(line);
    };
    const ended = new Promise((resolve) => socket.on('close', resolve));
    connections.add({ socket, ended });
    socket.setEncoding('utf8').on('data', (chunk) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      lines.forEach(take);
    });
    // A dying extension host resets the connection; its missing result is what counts.
    socket.on('error', () => {});
    socket.on('end', () => rest && take(rest));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    result: () => result,
    drained: async () => {
      await Promise.all([...connections].map(({ ended }) => ended));
    },
    close: () => {
      for (const { socket } of connections) socket.destroy();
      server.close();
    },
  };
}
