import type { IncomingMessage } from 'node:http';
import type { GraphQLError } from 'graphql';
import { beyond } from '../limits/index.ts';
import { refused } from './refused.ts';

/**
 * The text of a body. What is beyond the limit is read and forgotten, so that the caller hears of it.
 * @throws {GraphQLError} where it has more than so many bytes
 */
export function textOf(request: IncomingMessage, most: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let size = 0;
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size <= most) pieces.push(piece);
    });
    request.once('end', () => {
      if (size > most) reject(tooLarge(most, size));
      else resolve(Buffer.concat(pieces).toString());
    });
    request.once('close', () => reject(refused(400, 'The request broke off.', 'Ask again.')));
    const told = Number(request.headers['content-length'] ?? 0);
    if (told > most) reject(tooLarge(most, told));
  });
}

function tooLarge(most: number, is: number): GraphQLError {
  return beyond('bytes', most, is, 'Ask in several requests.', { status: 413 });
}
