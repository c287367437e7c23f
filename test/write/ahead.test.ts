import { expect, it } from 'vitest';
import { ahead } from '../../import/write/ahead.ts';

/** Notes what is made; ends when `isLeft` says so. */
async function* making(upTo: number, made: number[], isLeft = () => false): AsyncGenerator<number> {
  for (let i = 0; i < upTo && !isLeft(); i++) {
    made.push(i);
    yield i;
  }
}

it('makes the next one while one is in use, and no more', async () => {
  const made: number[] = [];
  const seen: [number, number[]][] = [];
  for await (const one of ahead(making(3, made), () => {})) seen.push([one, [...made]]);
  expect(seen).toEqual([
    [0, [0, 1]],
    [1, [0, 1, 2]],
    [2, [0, 1, 2]],
  ]);
});

it('throws a fault when it is its turn', async () => {
  async function* failing(): AsyncGenerator<number> {
    yield 0;
    throw new RangeError('the second');
  }
  const seen: number[] = [];
  const all = async () => {
    for await (const one of ahead(failing(), () => {})) {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(one);
    }
  };
  await expect(all()).rejects.toThrow('the second');
  expect(seen).toEqual([0]);
});

it('leaves what it has begun when whoever uses it fails', async () => {
  const made: number[] = [];
  let isLeft = false;
  const all = async () => {
    const leave = () => {
      isLeft = true;
    };
    for await (const one of ahead(
      making(9, made, () => isLeft),
      leave,
    ))
      if (one === 1) throw new RangeError('no more');
  };
  await expect(all()).rejects.toThrow('no more');
  expect([isLeft, made]).toEqual([true, [0, 1, 2]]);
});
