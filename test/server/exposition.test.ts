import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/server/metrics.ts';
import { families, figureOf } from './exposition.ts';

describe('what Prometheus reads', () => {
  it('is well formed before anything happened, and after everything did', () => {
    const metrics = createMetrics(2);
    expect([...families(metrics.text()).keys()]).toContain('ratsgraph_request_duration_seconds');
    metrics.request('/graphql', 200, 0.02);
    metrics.request('/graphql', 200, 20);
    metrics.request('/export', 404, 0.001);
    metrics.statement('questions', true, 0.3);
    metrics.write(false, 1);
    metrics.imported({ created: 2, changed: 1, unchanged: 0, refused: 1 }, 3);
    const all = families(metrics.text());
    const requests = (labels: Record<string, string>, of = 'count') =>
      figureOf(all, `ratsgraph_request_duration_seconds_${of}`, labels);
    expect(requests({ route: '/graphql', status: '200' })).toBe(2);
    expect(requests({ route: '/graphql', status: '200' }, 'sum')).toBeCloseTo(20.02);
    expect(requests({ route: '/graphql', status: '200', le: '0.025' }, 'bucket')).toBe(1);
    expect(figureOf(all, 'ratsgraph_import_documents_total', { result: 'created' })).toBe(2);
    expect(figureOf(all, 'ratsgraph_import_duration_seconds_count')).toBe(1);
  });

  it.each([
    ['a last line that does not end', '# HELP a b\n# TYPE a gauge\na 1'],
    ['a sample without help', '# TYPE a gauge\na 1\n'],
    ['a name that is none', '# HELP 1a b\n# TYPE 1a gauge\n1a 1\n'],
    ['a value that is none', '# HELP a b\n# TYPE a gauge\na one\n'],
    ['a family told twice', '# HELP a b\n# TYPE a gauge\na 1\n# HELP a b\n# TYPE a gauge\na 1\n'],
    ['a series told twice', '# HELP a b\n# TYPE a gauge\na{x="1"} 1\na{x="1"} 2\n'],
    ['a quote that is not escaped', '# HELP a b\n# TYPE a gauge\na{x="1"2"} 1\n'],
    ['a counter that is not called so', '# HELP a b\n# TYPE a counter\na 1\n'],
    [
      'buckets that fall',
      '# HELP a b\n# TYPE a histogram\na_bucket{le="1"} 2\na_bucket{le="+Inf"} 1\na_sum 1\na_count 1\n',
    ],
    ['buckets without an end', '# HELP a b\n# TYPE a histogram\na_bucket{le="1"} 1\na_sum 1\na_count 1\n'],
    ['an empty line', '# HELP a b\n# TYPE a gauge\n\na 1\n'],
  ])('is not %s', (_, text) => {
    expect(() => families(text)).toThrow();
  });
});
