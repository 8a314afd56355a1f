import { css } from 'lit';

/** Shows what belongs to the width of the container `chart`: the widths that charts are laid out for (`chart-tiers.ts`). */
export const tierStyles = css`
  .tiered {
    display: none;
  }
  @container chart (max-width: 13.99rem) {
    .tier-x {
      display: inline;
    }
  }
  @container chart (min-width: 14rem) and (max-width: 18.99rem) {
    .tier-a {
      display: inline;
    }
  }
  @container chart (min-width: 19rem) and (max-width: 25.99rem) {
    .tier-b {
      display: inline;
    }
  }
  @container chart (min-width: 26rem) and (max-width: 35.99rem) {
    .tier-c {
      display: inline;
    }
  }
  @container chart (min-width: 36rem) and (max-width: 49.99rem) {
    .tier-d {
      display: inline;
    }
  }
  @container chart (min-width: 50rem) and (max-width: 67.99rem) {
    .tier-e {
      display: inline;
    }
  }
  @container chart (min-width: 68rem) {
    .tier-f {
      display: inline;
    }
  }
`;
