import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { alertsIn, Dataset } from '@cairn/dataset';
import { parse } from '@cairn/schema';
import type { ProjectAlerts } from '@cairn/schema/project';
import { expect } from 'chai';
import { SMTPServer } from 'smtp-server';
import { FALLS, folderWith, NOW, projectFile, ran } from '../project-folder.test-support.js';
import { channelsOf } from './channels.js';
import { tellAll, type Told } from './tell.js';

const ENVIRONMENT: Record<string, string> = {};
const closers: (() => void)[] = [];

after(() => {
  for (const close of closers) close();
});

interface Post {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Record<string, unknown>;
}

/** A receiver of webhooks; answers with these codes in turn, then with 200. */
async function receiver(...codes: number[]) {
  const posts: Post[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      posts.push({ headers: request.headers, body: JSON.parse(text) as Record<string, unknown> });
      response.statusCode = codes.shift() ?? 200;
      response.end();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closers.push(() => server.close());
  ENVIRONMENT['HOOK'] = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/secret`;
  return posts;
}

/** A mail server; `refuse` says which addresses it does not take. */
async function mailServer(refuse: ReadonlySet<string> = new Set()) {
  const letters: { to: string; text: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      done(refuse.has(address) ? new Error('no such box') : null);
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        letters.push({ to, text: Buffer.concat(parts).toString() });
        done();
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closers.push(() => {
    server.close();
  });
  ENVIRONMENT['SMTP'] = `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`;
  return letters;
}

/** The target is 10, lower is better. `owner` answers for it. */
const definitions = (owner: unknown = 'Ann') => ({
  indicators: [{ ...FALLS, assessment: { method: 'target' }, responsible: { owner } }],
  targets: [{ indicator: 'falls', kind: 'local', periods: ['2025-Q1'], values: [10] }],
  alertRules: [{ kind: 'status', id: 'off-target' }],
});

function datasetOf(value: number, owner?: unknown): Dataset {
  const { document, issues } = parse({
    ...(JSON.parse(projectFile(definitions(owner))) as object),
    sources: undefined,
    series: [{ indicator: 'falls', area: 'north', periods: ['2025-Q1'], values: [value] }],
  });
  if (!document) throw new Error(JSON.stringify(issues));
  return new Dataset(document);
}

async function tell(
  settings: ProjectAlerts,
  folder: string,
  value: number,
  owner?: unknown,
): Promise<readonly Told[]> {
  const dataset = datasetOf(value, owner);
  const persistence = { timeout: 5000, pauses: [0, 0] };
  return tellAll(channelsOf(settings, { folder, environment: ENVIRONMENT, persistence }), {
    dataset,
    now: alertsIn(dataset, '2026-10-31'),
    statePath: join(folder, 'alerts-state.json'),
    language: 'en-GB',
    moment: NOW,
  });
}

const faults = (told: readonly Told[]) => told.map(({ fault }) => fault);
const MAIL = { from: 'cairn@example.org', serverFrom: 'SMTP' };
const HOOK: ProjectAlerts = { webhooks: [{ id: 'hook', addressFrom: 'HOOK' }] };

describe('telling warnings', () => {
  it('sends a warning once and its end once, to a webhook', async () => {
    const posts = await receiver();
    const folder = await folderWith({});
    for (const value of [12, 12, 9, 9]) expect(faults(await tell(HOOK, folder, value))).to.deep.equal([null]);
    const seen = posts.map(({ body }) => [(body['raised'] as []).length, (body['ended'] as []).length]);
    expect(seen).to.deep.equal([
      [1, 0],
      [0, 1],
    ]);
    expect((posts[0]?.body['raised'] as { title: string }[])[0]?.title).to.equal('Falls, North');
    expect(posts[0]?.headers['idempotency-key']).not.to.equal(posts[1]?.headers['idempotency-key']);
  });

  it('asks a broken webhook again, and tells the warning with the next run where it stays broken', async () => {
    const posts = await receiver(500, 503, 200, 500, 500, 500);
    const folder = await folderWith({});
    expect(faults(await tell(HOOK, folder, 12))).to.deep.equal([null]);
    expect(posts).to.have.length(3);
    const [fault] = faults(await tell(HOOK, folder, 9));
    expect(fault).to.contain('500').and.not.contain('secret');
    expect(faults(await tell(HOOK, folder, 9))).to.deep.equal([null]);
    expect(posts.at(-1)?.body['ended']).to.have.length(1);
  });

  it('does not ask again where the webhook says that it was asked wrongly', async () => {
    const posts = await receiver(404);
    expect(faults(await tell(HOOK, await folderWith({}), 12))[0]).to.contain('404');
    expect(posts).to.have.length(1);
  });

  it('makes a card that Teams takes, with texts that no Markdown is read in', async () => {
    const posts = await receiver();
    const teams: ProjectAlerts = { webhooks: [{ id: 'hook', addressFrom: 'HOOK', form: 'teams' }] };
    await tell(teams, await folderWith({}), 12);
    const [attachment] = posts[0]?.body['attachments'] as {
      contentType: string;
      content: { body: { type: string }[] };
    }[];
    expect(attachment?.contentType).to.equal('application/vnd.microsoft.card.adaptive');
    expect(new Set(attachment?.content.body.map(({ type }) => type))).to.deep.equal(
      new Set(['RichTextBlock']),
    );
    expect(JSON.stringify(attachment)).to.contain('Falls, North');
  });

  it('writes each owner one letter about their own, in whatever language they are named, and all to who asks for all', async () => {
    const letters = await mailServer();
    const mail = {
      ...MAIL,
      to: { Anwen: 'ann@example.org', Bob: 'bob@example.org' },
      all: ['desk@example.org'],
    };
    const folder = await folderWith({});
    const owner = { en: 'Ann', cy: 'Anwen' };
    await tell({ mail }, folder, 12, owner);
    await tell({ mail }, folder, 12, owner);
    expect(letters.map(({ to }) => to).sort()).to.deep.equal(['ann@example.org', 'desk@example.org']);
    const text = letters[0]?.text ?? '';
    expect(text)
      .to.contain('Subject: Warnings: Test: 1 new warning')
      .and.contain('text/plain')
      .and.contain('text/html');
    expect(text).to.contain('- Falls, North (Ann)');
  });

  it('loses nothing while the mail server is down, and holds back no other channel', async () => {
    const posts = await receiver();
    const folder = await folderWith({});
    ENVIRONMENT['SMTP'] = 'smtp://127.0.0.1:1';
    const settings: ProjectAlerts = { ...HOOK, mail: { ...MAIL, all: ['desk@example.org'] } };
    const [mail, hook] = faults(await tell(settings, folder, 12));
    expect([mail === null, hook]).to.deep.equal([false, null]);
    const letters = await mailServer();
    expect(faults(await tell(settings, folder, 12))).to.deep.equal([null, null]);
    expect([letters.length, posts.length]).to.deep.equal([1, 1]);
  });

  it('tells the others where one address is refused, and that one later', async () => {
    const refused = new Set(['bad@example.org']);
    const letters = await mailServer(refused);
    const settings: ProjectAlerts = { mail: { ...MAIL, all: ['bad@example.org', 'good@example.org'] } };
    const folder = await folderWith({});
    expect(faults(await tell(settings, folder, 12)).map((fault) => fault === null)).to.deep.equal([
      false,
      true,
    ]);
    refused.clear();
    await tell(settings, folder, 12);
    expect(letters.map(({ to }) => to)).to.deep.equal(['good@example.org', 'bad@example.org']);
  });

  it('says which variable is not set', async () => {
    const settings: ProjectAlerts = { webhooks: [{ id: 'x', addressFrom: 'NOT_SET' }] };
    expect(faults(await tell(settings, await folderWith({}), 12))[0]).to.contain('NOT_SET');
  });

  it('keeps a feed with the latest first, where what comes again is news again', async () => {
    const folder = await folderWith({});
    for (const value of [12, 9, 12, 12]) await tell({ feed: 'public/feed.xml' }, folder, value);
    const feed = await readFile(join(folder, 'public/feed.xml'), 'utf8');
    const titles = [...feed.matchAll(/<entry>[^]*?<title>(.*?)<\/title>/gu)].map(([, title]) => title);
    expect(titles).to.deep.equal(['Falls, North', 'Over: Falls, North', 'Falls, North']);
    expect(new Set([...feed.matchAll(/<id>(.*?)<\/id>/gu)].map(([, id]) => id)).size).to.equal(4);
  });

  it('keeps back a feed that cannot be written, and writes it with the next run', async () => {
    const folder = await folderWith({ public: 'a file in the way' });
    expect(faults(await tell({ feed: 'public/feed.xml' }, folder, 12))[0]).to.contain('feed.xml');
    await rm(join(folder, 'public'));
    await tell({ feed: 'public/feed.xml' }, folder, 12);
    expect(await readFile(join(folder, 'public/feed.xml'), 'utf8')).to.contain('Falls, North');
  });

  it('sends nothing where it could not be remembered', async () => {
    const posts = await receiver();
    const folder = await folderWith({});
    // A folder that is in the way fails for every user, as a full disk does.
    await mkdir(join(folder, 'alerts-state.json', 'x'), { recursive: true });
    const failed = await tell(HOOK, folder, 12).then(
      () => null,
      (error: unknown) => error,
    );
    expect(failed).to.have.property('name', 'CommandError');
    expect(posts).to.deep.equal([]);
  });

  it('does not take a damaged memory for an empty one', async () => {
    const folder = await folderWith({ 'alerts-state.json': '{"format":"cairn-al' });
    const failed = await tell(HOOK, folder, 12).then(
      () => '',
      (error: unknown) => String(error),
    );
    expect(failed).to.contain('does not say what was told before');
  });
});

describe('cairn alerts', () => {
  const FIGURES = (value: number) => `indicator,area,period,value\nfalls,north,2025-Q1,${String(value)}\n`;
  const project = (value: number, changes = {}) =>
    folderWith({
      'cairn.json': projectFile({ ...definitions(), ...changes }),
      'sources/figures.csv': FIGURES(value),
    });

  it('prints what is wrong, and with a state only what is new', async () => {
    const folder = await project(12);
    await ran('build', folder);
    const first = await ran('alerts', folder);
    expect([first.code, first.out]).to.deep.equal([
      0,
      'Warnings: Test\n1 new warning\n\nNew warnings\n- Falls, North (Ann)\n  Q1 2025/26: Off track.\n  Worse than the target of 10 by 2.',
    ]);
    const state = join(folder, 'state.json');
    expect((await ran('alerts', folder, '--state', state)).out).to.equal(first.out);
    expect((await ran('alerts', folder, '--state', state)).out).to.contain('Nothing new');
  });

  it('compares with an edition before, in every format', async () => {
    const folder = await project(12);
    await ran('build', folder);
    const before = join(folder, 'before.json');
    await writeFile(before, await readFile(join(folder, 'out/test.json')));
    await writeFile(join(folder, 'sources/figures.csv'), FIGURES(9));
    await ran('build', folder);
    const json = await ran('alerts', folder, '--against', before, '--format', 'json');
    expect(JSON.parse(json.out)).to.deep.include({
      document: 'test',
      raised: [],
      summary: '1 warning is over',
    });
    expect((await ran('alerts', folder, '--against', before, '--format', 'atom')).out).to.contain(
      '<title>Over: Falls',
    );
  });

  it('says what is missing where it cannot send, and where there are no rules', async () => {
    const folder = await project(12, { alertRules: [] });
    await ran('build', folder);
    expect((await ran('alerts', folder)).error).to.contain('has no rules');
    const { code, error } = await ran('alerts', folder, '--send');
    expect([code, error.includes('does not say who is told')]).to.deep.equal([2, true]);
  });

  it('sends by what cairn.json says, and ends with 2 when somebody was not told', async () => {
    const folder = await project(12, { alerts: { feed: 'feed.xml' } });
    await ran('build', folder);
    expect(await ran('alerts', folder, '--send')).to.deep.include({
      code: 0,
      out: 'feed: told 1 new, 0 over.',
    });
    expect((await ran('alerts', folder, '--send')).out).to.equal('feed: nothing new.');
    const hook = { alerts: { webhooks: [{ id: 'x', addressFrom: 'CAIRN_TEST_NOT_SET' }] } };
    await writeFile(join(folder, 'cairn.json'), projectFile({ ...definitions(), ...hook }));
    const { code, error } = await ran('alerts', folder, '--send');
    expect([code, error.includes('Nothing is lost')]).to.deep.equal([2, true]);
  });

  it('tells by mail and webhook in a run once, not again in the next, and then that it is over', async () => {
    const [letters, posts] = [await mailServer(), await receiver()];
    const channels = {
      mail: { ...MAIL, all: ['desk@example.org'] },
      webhooks: [{ id: 'hook', addressFrom: 'HOOK' }],
    };
    const folder = await project(12, { alerts: channels });
    Object.assign(process.env, { SMTP: ENVIRONMENT['SMTP'], HOOK: ENVIRONMENT['HOOK'] });
    try {
      const counts = [];
      for (const value of [12, 12, 9, 9]) {
        await writeFile(join(folder, 'sources/figures.csv'), FIGURES(value));
        expect((await ran('run', folder)).code).to.equal(0);
        counts.push([letters.length, posts.length]);
      }
      expect(counts).to.deep.equal([
        [1, 1],
        [1, 1],
        [2, 2],
        [2, 2],
      ]);
      expect(posts[1]?.body['ended']).to.have.length(1);
    } finally {
      delete process.env['SMTP'];
      delete process.env['HOOK'];
    }
  });

  it('ends a run with 2 where its memory is damaged, says what to do, and tells nobody', async () => {
    const folder = await project(12, { alerts: { feed: 'feed.xml' } });
    await writeFile(join(folder, 'alerts-state.json'), '{"format":');
    const { code, error } = await ran('run', folder);
    expect([code, error.includes('Put back a copy of it, or remove it')]).to.deep.equal([2, true]);
    expect((await readFile(join(folder, 'feed.xml')).catch(() => null)) === null).to.equal(true);
  });
});
