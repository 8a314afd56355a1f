define([], function () {
  return {
    Area: 'Area (its id in the document)',
    Document: 'Address of the document',
    Indicator: 'Indicator (its id in the document)',
    Kind: 'Widget',
    More: 'More attributes, one a line, such as heading-level=2',
    Place: 'Choose a document and a widget in the properties of this web part.',
    Title: 'Partnership performance',
  };
});
