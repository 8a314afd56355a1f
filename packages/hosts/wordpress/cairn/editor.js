/* The block in the editor, without a build. What readers see is written by render.php. */
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: h, Fragment } = element;
  const { __ } = i18n;

  const kinds = [
    'rag-tile',
    'trend-sparkline',
    'trend-chart',
    'scorecard-grid',
    'strategy-map',
    'benchmark-comparison',
    'relationship-chart',
    'exception-list',
    'indicator-profile',
    'story',
    'report',
    'data-quality',
    'portfolio',
  ];

  /** As an author reads it: “Trend chart”. */
  const nameOf = (kind) => kind.charAt(0).toUpperCase() + kind.slice(1).replaceAll('-', ' ');

  const fields = [
    ['source', __('Address of the document', 'cairn'), components.TextControl],
    ['indicator', __('Indicator (its id in the document)', 'cairn'), components.TextControl],
    ['area', __('Area (its id in the document)', 'cairn'), components.TextControl],
    ['more', __('More attributes, one a line, such as heading-level=2', 'cairn'), components.TextareaControl],
    ['fallback', __('What readers see without a script (HTML)', 'cairn'), components.TextareaControl],
  ];

  blocks.registerBlockType('cairn/widget', {
    edit({ attributes, setAttributes }) {
      const controls = fields.map(([key, label, control]) =>
        h(control, {
          key,
          label,
          value: attributes[key],
          onChange: (value) => setAttributes({ [key]: value }),
        }),
      );
      const choice = h(components.SelectControl, {
        key: 'kind',
        label: __('Widget', 'cairn'),
        value: attributes.kind,
        options: kinds.map((value) => ({ value, label: nameOf(value) })),
        onChange: (kind) => setAttributes({ kind }),
      });
      const { kind, indicator, area } = attributes;
      return h(
        Fragment,
        null,
        h(
          blockEditor.InspectorControls,
          null,
          h(components.PanelBody, { title: __('Performance widget', 'cairn') }, choice, controls),
        ),
        h(
          'div',
          blockEditor.useBlockProps(),
          h(components.Placeholder, {
            icon: 'chart-line',
            label: __('Performance widget', 'cairn'),
            instructions: attributes.source
              ? [nameOf(kind), indicator, area].filter(Boolean).join(', ')
              : __('Choose a document and a widget in the settings of this block.', 'cairn'),
          }),
        ),
      );
    },
    save: () => null,
  });
})(globalThis.wp);
