import { css } from 'lit';

/** Status signs: shape, sign and colour. Needs the tokens. */
export const status = css`
  .status {
    display: inline-flex;
    align-items: center;
    gap: calc(1.5 * var(--_space));
  }
  .status-icon {
    width: 1em;
    height: 1em;
    flex: none;
    display: inline-block;
    vertical-align: -0.125em;
    fill: var(--_status-fill, none);
    stroke: var(--_status-edge, none);
    stroke-width: 1;
    stroke-linejoin: round;
  }
  .status-icon .sign {
    fill: none;
    stroke: var(--_status-sign, var(--_sign));
    stroke-width: 2;
    stroke-linecap: round;
  }
  .tone-good {
    --_status-fill: var(--_green);
  }
  .tone-warning {
    --_status-fill: var(--_amber);
    --_status-edge: var(--_amber-edge);
    --_status-sign: var(--_amber-sign);
  }
  .tone-bad {
    --_status-fill: var(--_red);
  }
  .tone-better {
    --_status-fill: var(--_better);
  }
  .tone-worse {
    --_status-fill: var(--_worse);
  }
  .tone-similar {
    --_status-fill: var(--_similar);
  }
  .tone-direction {
    --_status-fill: var(--_direction);
  }
  .tone-absent {
    --_status-fill: none;
    --_status-edge: var(--_strong-line);
    --_status-sign: var(--_strong-line);
  }
  .tone-absent .status-icon,
  .status-icon.tone-absent {
    stroke-width: 1.5;
  }

  @media (forced-colors: active) {
    .status-icon {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1.25;
    }
    .status-icon .sign {
      stroke: CanvasText;
    }
  }
  @media print {
    .status-icon {
      print-color-adjust: exact;
    }
  }
`;
