import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine that notes what it is asked for. It can serve as a proxy too. */
export interface LocalServer {
  /** `127.0.0.1:port`. */
  host: string;
  /** What was asked: an address, or of an encrypted connection through the proxy `host:port`. */
  asked: string[];
  close(): void;
}

/** @param pages the HTML at each path; there is nothing at any other */
export async function startLocalServer(pages: Record<string, string> = {}): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const html = pages[url];
    if (html === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.on('upgrade', ({ url }, socket) => {
    asked.push(url ?? '');
    socket.destroy();
  });
  return { host: `127.0.0.1:${await portOf(server)}`, asked, close: () => server.close() };
}

function portOf(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
