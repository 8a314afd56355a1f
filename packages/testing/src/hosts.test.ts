import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import manifest from '../../elements/custom-elements.json' with { type: 'json' };

/*
 * What content management systems are given (packages/hosts), without those systems: their own functions are stood in for by the
 * few lines that matter here. Where PHP is not installed its files cannot be run, and those tests are left out.
 */

const root = fileURLToPath(new URL('../../../', import.meta.url));
const hosts = join(root, 'packages/hosts');
const read = (path: string) => readFileSync(join(hosts, path), 'utf8');

const widgets = (manifest.modules as readonly { declarations?: readonly { tagName?: string }[] }[])
  .flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []))
  .map((tag) => tag.replace('cairn-', ''))
  .filter((kind) => !['data', 'context'].includes(kind));

const withPhp = spawnSync('php', ['--version']).status === 0;

function php(code: string): string {
  const { status, stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr'], {
    input: `<?php\n${code}`,
    encoding: 'utf8',
  });
  expect([status, stderr]).to.deep.equal([0, '']);
  return stdout;
}

const CHOSEN = {
  source: 'https://data.example.org/partnership.json',
  kind: 'trend-chart',
  indicator: 'falls',
  area: ' northton ',
  more: 'heading-level=2\nexportable\ncairn=story\non"click=x\nB=c',
};
const given = (chosen: object) =>
  `json_decode(${JSON.stringify(JSON.stringify(chosen)).replaceAll('$', String.raw`\$`)}, true)`;

describe('the widgets that a host offers', () => {
  const listed = (text: string) =>
    (/kinds\b[^=]*=\s*\[([^\]]*)\]/i.exec(text)?.[1] ?? '').match(/[a-z]+(?:-[a-z]+)*/g);

  for (const path of [
    'wordpress/cairn/editor.js',
    'drupal/cairn/src/Plugin/Block/CairnWidget.php',
    'sharepoint/src/webparts/cairn/kinds.ts',
  ])
    it(`are those that there are: ${path}`, () => {
      expect(listed(read(path))).to.have.members(widgets);
    });
});

describe('the files in PHP', () => {
  before(function () {
    if (withPhp) return;
    console.info('    NOT TRIED: files in PHP, since no PHP is here');
    this.skip();
  });

  it('can be read by PHP', () => {
    const files = readdirSync(hosts, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.php') && !path.includes('node_modules'),
    );
    expect(files).to.have.length.above(3);
    for (const path of files) {
      const { status, stdout } = spawnSync('php', ['-l', join(hosts, path)], { encoding: 'utf8' });
      expect(status, stdout).to.equal(0);
    }
  });

  /** What the block of WordPress writes. */
  const block = (chosen: object) =>
    php(`
      define('ABSPATH', '/');
      function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES); }
      function esc_url($url, $protocols) {
        return preg_match('/^(' . implode('|', $protocols) . '):/i', $url) ? esc_attr($url) : '';
      }
      function wp_kses_post($html) { return preg_replace('/<script.*?<\\/script>/s', '', $html); }
      require ${JSON.stringify(join(hosts, 'wordpress/cairn/render.php'))};
      echo cairn_widget_html(${given(chosen)}, 'class="wp-block-cairn-widget"');`);

  it('write the place of a widget in WordPress, with what its author chose and nothing that is no attribute', () => {
    expect(block(CHOSEN)).to.equal(
      '<div class="wp-block-cairn-widget"><div data-cairn="data" data-src="https://data.example.org/partnership.json">' +
        '<div data-cairn="trend-chart" data-indicator="falls" data-area="northton" data-heading-level="2" data-exportable=""></div></div></div>',
    );
  });

  it('let nobody break out of it', () => {
    const hostile = `"><script>alert(1)</script>`;
    const markup = block({
      source: `https://data.example.org/${hostile}`,
      kind: 'rag-tile',
      indicator: hostile,
      area: hostile,
      more: `period=${hostile}`,
      fallback: `<p>11 in a hundred</p><script>alert(1)</script>`,
    });
    expect(markup).to.not.contain('<script');
    expect(markup).to.contain('><p>11 in a hundred</p></div>');
    expect(markup.match(/</g)).to.have.length(8);
    for (const wrong of [{ source: 'javascript:alert(1)' }, { kind: hostile }, { source: '' }])
      expect(block({ ...CHOSEN, ...wrong })).to.equal('');
  });

  it('register the block and the script with WordPress, also for HTML that an author writes', () => {
    const told = php(`
      define('ABSPATH', '/');
      $todo = array();
      function add_action($name, $task) { global $todo; $todo[$name] = $task; }
      function add_filter($name, $task) { global $todo; $todo[$name] = $task; }
      function plugins_url($path, $file) { return '/plugins/cairn/' . $path; }
      function wp_register_script_module($id, $url) { echo "script $id $url\\n"; }
      function wp_enqueue_script_module($id) { echo "load $id\\n"; }
      function register_block_type($folder, $options) { echo 'block ' . basename($folder) . "\\n"; }
      require ${JSON.stringify(join(hosts, 'wordpress/cairn/cairn.php'))};
      $todo['init']();
      echo $todo['the_content']("<p>None</p>\\n");
      echo $todo['the_content']("<div data-cairn=\\"data\\"></div>\\n");`);
    expect(told.trim().split('\n')).to.deep.equal([
      ...['script cairn /plugins/cairn/cairn.js', 'block cairn', '<p>None</p>', 'load cairn'],
      '<div data-cairn="data"></div>',
    ]);
  });

  it('tell whoever keeps the site that the script is missing, and nobody else', () => {
    const notice = (may: boolean) =>
      php(`
        define('ABSPATH', '/');
        $todo = array();
        function add_action($name, $task) { global $todo; $todo[$name] = $task; }
        function add_filter($name, $task) {}
        function current_user_can($what) { return ${String(may)}; }
        function esc_html__($text) { return $text; }
        require ${JSON.stringify(join(hosts, 'wordpress/cairn/cairn.php'))};
        $todo['admin_notices']();`);
    expect(notice(true)).to.contain('cairn.js is not beside cairn.php');
    expect(notice(false)).to.equal('');
  });

  it('build the same place in Drupal, and attach the library to it', () => {
    const built = php(`
      namespace Drupal\\Core\\Block { class BlockBase { public $kept; function getConfiguration() { return $this->kept; } } }
      namespace Drupal\\Core\\Form { interface FormStateInterface {} }
      namespace {
        require ${JSON.stringify(join(hosts, 'drupal/cairn/src/Plugin/Block/CairnWidget.php'))};
        $block = new Drupal\\cairn\\Plugin\\Block\\CairnWidget();
        $block->kept = array('area' => 'northton', 'fallback' => '<p>11 in a hundred</p>') + ${given(CHOSEN)};
        echo json_encode($block->build());
      }`);
    expect(JSON.parse(built)).to.deep.equal({
      data: {
        '#type': 'container',
        '#attributes': { 'data-cairn': 'data', 'data-src': CHOSEN.source },
        widget: {
          '#type': 'container',
          '#attributes': {
            'data-cairn': 'trend-chart',
            'data-indicator': 'falls',
            'data-area': 'northton',
            'data-heading-level': '2',
            'data-exportable': '',
          },
          fallback: { '#markup': '<p>11 in a hundred</p>' },
        },
      },
      '#attached': { library: ['cairn/cairn'] },
    });
    expect(read('drupal/cairn/cairn.libraries.yml')).to.match(/^cairn:\n/);
  });
});

describe('the block in the editor of WordPress', () => {
  interface Drawn {
    readonly type: unknown;
    readonly props: Readonly<Record<string, unknown>> | null;
    readonly inside: readonly unknown[];
  }

  const { attributes, name } = JSON.parse(read('wordpress/cairn/block.json')) as {
    readonly name: string;
    readonly attributes: Readonly<Record<string, { readonly default: string }>>;
  };

  it('lets an author choose every attribute that the block has', () => {
    let registered: { readonly id: string; readonly edit: (given: object) => Drawn } | undefined;
    const changes: object[] = [];
    const names = ['TextControl', 'TextareaControl', 'SelectControl', 'PanelBody', 'Placeholder'];
    const wp = {
      blocks: {
        registerBlockType: (id: string, { edit }: { edit: (given: object) => Drawn }) =>
          (registered = { id, edit }),
      },
      blockEditor: { InspectorControls: 'InspectorControls', useBlockProps: () => ({}) },
      components: Object.fromEntries(names.map((one) => [one, one])),
      element: {
        Fragment: 'Fragment',
        createElement: (type: unknown, props: Drawn['props'], ...inside: unknown[]): Drawn => ({
          type,
          props,
          inside,
        }),
      },
      i18n: { __: (text: string) => text },
    };
    runInNewContext(read('wordpress/cairn/editor.js'), { wp });
    expect(registered?.id).to.equal(name);
    const values = Object.fromEntries(Object.entries(attributes).map(([key, one]) => [key, one.default]));
    const drawn = registered?.edit({
      attributes: values,
      setAttributes: (change: object) => changes.push(change),
    });
    const controls = (node: unknown): readonly Drawn[] => {
      if (Array.isArray(node)) return node.flatMap(controls);
      if (typeof node !== 'object' || node === null || !('props' in node)) return [];
      const one = node as Drawn;
      return [...(one.props && 'onChange' in one.props ? [one] : []), ...controls(one.inside)];
    };
    for (const { props } of controls(drawn)) (props?.['onChange'] as (value: string) => void)('new');
    expect(Object.keys(Object.assign({}, ...changes) as object)).to.have.members(Object.keys(attributes));
  });
});
