import type { GraphQLSchema } from 'graphql';
import { record } from './csv.ts';
import type { Download, Request } from './download.ts';
import { answers, type Operation, operationOf } from './operation.ts';
import { asked, type Manner } from './parameters.ts';
import type { Table } from './table.ts';
import { type Cell, type Thing, valueAt } from './thing.ts';

const BOM = '\uFEFF';
/** How CSV can be written: spreadsheets set up for German want both. */
const CSV_MANNER: Manner = { bom: ['0', '1'], separator: ['comma', 'semicolon'] };

/** A table as CSV and as JSON. */
export function filesOf(schema: GraphQLSchema, table: Table): Download[] {
  const operation = operationOf(schema, table.operation);
  return [csvOf(table, operation), jsonOf(table, operation)];
}

function csvOf(table: Table, operation: Operation): Download {
  return {
    path: `/export/${table.name}.csv`,
    mediaType: 'text/csv; charset=utf-8; header=present',
    file: `${table.name}.csv`,
    operations: [operation],
    async *write(request) {
      const { variables, manner } = asked(request.url.searchParams, operation, CSV_MANNER);
      const separator = manner['separator'] === 'semicolon' ? ';' : ',';
      let head =
        (manner['bom'] === '1' ? BOM : '') +
        record(
          table.columns.map(([name]) => name),
          separator,
        );
      for await (const rows of rowsOf(table, operation, variables, request)) {
        yield head + rows.map((row) => record(cellsOf(table, row), separator)).join('');
        head = '';
      }
    },
  };
}

function jsonOf(table: Table, operation: Operation): Download {
  return {
    path: `/export/${table.name}.json`,
    mediaType: 'application/json',
    operations: [operation],
    async *write(request) {
      const { variables } = asked(request.url.searchParams, operation);
      let before = '[\n';
      for await (const rows of rowsOf(table, operation, variables, request)) {
        if (rows.length === 0) continue;
        yield before + rows.map((row) => JSON.stringify(objectOf(table, row))).join(',\n');
        before = ',\n';
      }
      yield before === ',\n' ? '\n]\n' : '[]\n';
    },
  };
}

async function* rowsOf(
  table: Table,
  operation: Operation,
  variables: Thing,
  { schema, context }: Request,
): AsyncGenerator<readonly Thing[]> {
  for await (const page of answers(operation, variables, schema, context)) yield table.rows(page);
}

function cellsOf({ columns }: Table, row: Thing): Cell[] {
  return columns.map(([, path]) => valueAt(row, path));
}

function objectOf(table: Table, row: Thing): object {
  const cells = cellsOf(table, row);
  return Object.fromEntries(table.columns.map(([name], i) => [name, cells[i]]));
}
