define([], function () {
  return {
    Area: 'Ardal (ei id yn y ddogfen)',
    Document: 'Cyfeiriad y ddogfen',
    Indicator: 'Dangosydd (ei id yn y ddogfen)',
    Kind: 'Teclyn',
    More: 'Rhagor o briodoleddau, un i bob llinell, megis heading-level=2',
    Place: 'Dewiswch ddogfen a theclyn ym mhriodweddau’r rhan we hon.',
    Title: 'Perfformiad y bartneriaeth',
  };
});
