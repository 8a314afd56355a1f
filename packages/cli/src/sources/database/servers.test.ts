import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSocketServer, type AddressInfo } from 'node:net';
import { expect } from 'chai';
import { NOW } from '../../project-folder.test-support.js';
import { faultOf } from '../spreadsheet/spreadsheet.test-support.js';
import { openQuery, type ServerName } from './open-query.js';

/*
 * Stand-ins that speak as the servers do, as far as a question and its answer go. The clients are the real ones.
 */
const closing: (() => void)[] = [];

after(() => {
  for (const close of closing) close();
});

async function listening(server: Server | ReturnType<typeof createSocketServer>): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function ask(
  database: ServerName,
  connection: string | undefined,
  query = 'SELECT area, value FROM falls;',
) {
  const source = { query, database, connectionFrom: 'DB' } as const;
  const context = { folder: '', projectFolder: '', expected: [], now: NOW, environment: { DB: connection } };
  const { headers, rows } = await openQuery(source, query, context);
  const all: (readonly string[])[] = [];
  for await (const { cells } of rows) all.push(cells);
  return { headers, rows: all };
}

const ANSWER = {
  headers: ['area', 'value'],
  rows: [
    ['north', '0.1'],
    ['south', ''],
  ],
};

describe('a query of a server', () => {
  it('says that the variable is missing, or holds no address', async () => {
    expect((await faultOf(ask('postgresql', undefined))).code).to.equal('missing-variable');
    const fault = await faultOf(ask('trino', 's3cret'));
    expect(fault.code).to.equal('invalid-connection');
    expect(fault.message + fault.remedy).to.not.contain('s3cret');
  });

  it('says that a server is not reached, without its address', async () => {
    const addresses = {
      postgresql: 'postgresql://ann:s3cret@127.0.0.1:1/x',
      clickhouse: 'http://ann:s3cret@127.0.0.1:1',
      trino: 'http://ann@127.0.0.1:1',
    };
    for (const [database, address] of Object.entries(addresses)) {
      const fault = await faultOf(ask(database as ServerName, address));
      expect(fault.code, database).to.equal('unreachable-database');
      expect(fault.message).to.not.match(/ann|s3cret|127/);
    }
  });

  it('is asked of ClickHouse, which may not write, and read as its rows come', async () => {
    const asked: { url: string; query: string; user: unknown }[] = [];
    const host = await listening(
      createServer((request, response) => {
        let query = '';
        request.on('data', (chunk: Buffer) => (query += chunk.toString()));
        request.on('end', () => {
          asked.push({ url: request.url ?? '', query, user: request.headers.authorization });
          if (query.includes('nowhere'))
            response
              .writeHead(404, { 'x-clickhouse-exception-code': '60' })
              .end('Code: 60. DB::Exception: Unknown table nowhere of ann at s3cret. (UNKNOWN_TABLE)');
          else response.end('["area","value"]\n["north",0.1]\n["south",null]\n');
        });
      }),
    );
    const connection = `http://ann:s3cret@${host}/health`;
    expect(await ask('clickhouse', connection)).to.deep.equal(ANSWER);
    expect(asked[0]?.query).to.equal('SELECT area, value FROM falls \nFORMAT JSONCompactEachRowWithNames');
    expect(asked[0]?.url).to.contain('readonly=2').and.contain('database=health').and.not.contain('s3cret');
    const fault = await faultOf(ask('clickhouse', connection, 'SELECT * FROM nowhere'));
    expect([fault.code, fault.message]).to.deep.equal([
      'query-failed',
      'The query was not answered: Unknown table nowhere of … at ….',
    ]);
  });

  it('is asked of Trino, whose answer comes in parts', async () => {
    let host = '';
    const columns = [
      { name: 'area', type: 'varchar' },
      { name: 'value', type: 'double' },
    ];
    interface Part {
      readonly id: string;
      readonly columns?: typeof columns;
      readonly data?: readonly (readonly (string | number | null)[])[];
      readonly nextUri?: string;
    }
    const parts: Readonly<Record<string, Part>> = {
      '/v1/statement': { id: '1', nextUri: '/a' },
      '/a': { id: '1', columns, data: [['north', 0.1]], nextUri: '/b' },
      '/b': { id: '1', columns, data: [['south', null]] },
    };
    const answer: RequestListener = (request, response) => {
      const part = parts[request.url ?? ''];
      const nextUri = part?.nextUri === undefined ? {} : { nextUri: `http://${host}${part.nextUri}` };
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ ...part, ...nextUri }));
    };
    host = await listening(createServer(answer));
    expect(await ask('trino', `http://ann@${host}/hive/health`)).to.deep.equal(ANSWER);
  });

  it('is asked of PostgreSQL in a transaction that cannot write, by one statement, some rows at a time', async () => {
    const said: string[] = [];
    const host = await listening(postgresql(said));
    expect(await ask('postgresql', `postgresql://ann:s3cret@${host}/health`)).to.deep.equal(ANSWER);
    expect(said).to.deep.equal([
      'Q BEGIN READ ONLY',
      'P DECLARE answer NO SCROLL CURSOR FOR SELECT area, value FROM falls',
      'Q FETCH 2000 FROM answer',
      'Q FETCH 2000 FROM answer',
    ]);
  });
});

/** As much of PostgreSQL's protocol as a cursor needs. */
function postgresql(said: string[]) {
  const message = (type: string, ...parts: readonly (string | Buffer)[]) => {
    const body = Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part)),
    );
    const head = Buffer.alloc(5);
    head.write(type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const short = (value: number) => Buffer.from([value >> 8, value & 255]);
  const long = (value: number) => Buffer.concat([short(value >> 16), short(value & 65_535)]);
  const field = (name: string) => [name, long(0), short(0), long(25), short(-1), long(-1), short(0)];
  const cell = (text: string | null) => (text === null ? [long(-1)] : [long(text.length), Buffer.from(text)]);
  const ready = message('Z', Buffer.from('T'));
  const rows: (readonly (string | null)[])[] = [
    ['north', '0.1'],
    ['south', null],
  ];
  const answers: Readonly<Record<string, (text: string) => Buffer>> = {
    Q: (text) => {
      const fetched = text.startsWith('FETCH');
      const data = fetched ? rows.splice(0).map((row) => message('D', short(2), ...row.flatMap(cell))) : [];
      const head = fetched ? [message('T', short(2), ...field('area'), ...field('value'))] : [];
      return Buffer.concat([...head, ...data, message('C', 'DONE'), ready]);
    },
    P: () => message('1'),
    B: () => message('2'),
    D: () => message('n'),
    E: () => message('C', 'DECLARE CURSOR'),
    S: () => ready,
    X: () => Buffer.alloc(0),
  };
  return createSocketServer((socket) => {
    let waiting = Buffer.alloc(0);
    let started = false;
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      waiting = Buffer.concat([waiting, chunk]);
      for (;;) {
        const head = started ? 1 : 0;
        if (waiting.length < head + 4) return;
        const length = head + waiting.readInt32BE(head);
        if (waiting.length < length) return;
        const type = started ? waiting.toString('latin1', 0, 1) : '';
        const text = waiting.toString('utf8', head + 4, length).split('\0');
        waiting = waiting.subarray(length);
        if (!started) socket.write(Buffer.concat([message('R', long(0)), ready]));
        started = true;
        if (type === 'Q' || type === 'P') said.push(`${type} ${(type === 'Q' ? text[0] : text[1]) ?? ''}`);
        const answer = answers[type]?.(text[0] ?? '');
        if (answer) socket.write(answer);
      }
    });
  });
}
