import type { Area, AreaGroup } from '@cairn/schema';
import { words, type Words } from './text.js';

/** What drives the figures of an area; none of it is published. */
export interface Profile {
  readonly id: string;
  /** Residents. */
  readonly population: number;
  /** Shares of the population. */
  readonly over65: number;
  readonly over75: number;
  /** How well services run, in standard deviations from the region's middle. */
  readonly quality: number;
}

interface Place extends Profile {
  readonly name: Words;
}

const place = (
  id: string,
  name: Words,
  thousands: number,
  over65: number,
  over75: number,
  quality: number,
): Place => ({ id, name, population: thousands * 1000, over65, over75, quality });

export const ALDERMOOR = 'aldermoor';
export const GREYHAVEN = 'greyhaven';
export const BOARD = 'two-rivers-health-board';
export const REGION = 'kingfisher-coast';

/** The authorities of the region. Swanmere leads, Redscar has furthest to go, Skarra Isles is too small for some figures. */
export const authorities: readonly Place[] = [
  place(ALDERMOOR, words('Aldermoor', 'Rhoswern', 'Mòinteach Feàrna'), 148.2, 0.212, 0.101, 0.15),
  place('ashmarden', words('Ashmarden', 'Glynonnen'), 96.4, 0.221, 0.106, 0.55),
  place('bellhaven', words('Bellhaven', 'Porth y Gloch'), 131.1, 0.238, 0.118, -0.35),
  place('briarholt', words('Briarholt', 'Coedmieri'), 174.9, 0.184, 0.084, 0.3),
  place('fernlea', words('Fernlea', 'Dôl Rhedyn'), 88.3, 0.226, 0.108, 0.85),
  place('foxmarsh', words('Foxmarsh', 'Cors y Llwynog'), 112.7, 0.201, 0.094, -0.9),
  place('glenarrow', words('Glenarrow', 'Glyn y Saeth', 'Gleann na Saighde'), 74.5, 0.243, 0.121, 0.1),
  place('gorsebank', words('Gorsebank', 'Banc yr Eithin'), 143.6, 0.196, 0.09, -0.5),
  place(GREYHAVEN, words('Greyhaven', 'Hafan Lwyd', 'An Caladh Liath'), 212.4, 0.189, 0.088, -0.25),
  place('hartsmoor', words('Hartsmoor', 'Rhos yr Hydd'), 205.8, 0.178, 0.08, 0.05),
  place('heronsea', words('Heronsea', 'Bae’r Crëyr'), 118.0, 0.247, 0.125, -0.1),
  place('inverbrock', words('Inverbrock', 'Aberbroch', 'Inbhir Bhruic'), 67.2, 0.232, 0.113, 0.4),
  place('kestrelford', words('Kestrelford', 'Rhyd-y-cudyll'), 159.7, 0.187, 0.085, -0.7),
  place('larkmoor', words('Larkmoor', 'Rhos yr Ehedydd'), 92.1, 0.219, 0.104, 0.7),
  place('millreach', words('Millreach', 'Traeth y Felin'), 236.5, 0.172, 0.077, -0.2),
  place('oakwarren', words('Oakwarren', 'Coed Derw'), 187.3, 0.193, 0.088, 0.45),
  place('otterbank', words('Otterbank', 'Glan y Dyfrgi'), 126.9, 0.208, 0.098, 0.2),
  place('ravensholm', words('Ravensholm', 'Ynysfrân'), 81.6, 0.229, 0.11, -1.1),
  place('redscar', words('Redscar', 'Clogwyn Coch'), 264.2, 0.169, 0.074, -2.0),
  place('rowanfield', words('Rowanfield', 'Maescerddin'), 151.4, 0.203, 0.094, 0.0),
  place('saltmere', words('Saltmere', 'Morfa Heli'), 109.8, 0.236, 0.116, -0.45),
  place('skarra-isles', words('Skarra Isles', 'Ynysoedd Skarra', 'Eileanan Sgarra'), 31.3, 0.251, 0.124, 0.6),
  place('swanmere', words('Swanmere', 'Llynalarch'), 342.6, 0.198, 0.09, 1.9),
];

export const partners: readonly Profile[] = authorities.filter(
  ({ id }) => id === ALDERMOOR || id === GREYHAVEN,
);

interface Locality extends Place {
  readonly council: string;
}

const locality = (
  council: string,
  id: string,
  name: Words,
  thousands: number,
  over65: number,
  over75: number,
  quality: number,
): Locality => ({
  ...place(id, name, thousands, over65, over75, quality),
  council,
});

/** The localities of the two councils; their populations add up to the council's. */
export const localities: readonly Locality[] = [
  locality(ALDERMOOR, 'alder-valley', words('Alder Valley', 'Dyffryn Gwern'), 41.3, 0.198, 0.092, 0.5),
  locality(ALDERMOOR, 'aldermoor-town', words('Aldermoor Town', 'Tref Rhoswern'), 62.9, 0.187, 0.086, -0.3),
  locality(ALDERMOOR, 'north-moor', words('North Moor', 'Rhos y Gogledd'), 17.6, 0.273, 0.138, -0.1),
  locality(ALDERMOOR, 'south-beck', words('South Beck', 'Nant y De'), 26.4, 0.253, 0.126, 0.8),
  locality(GREYHAVEN, 'castle-hill', words('Castle Hill', 'Bryn y Castell'), 58.2, 0.171, 0.078, 0.1),
  locality(GREYHAVEN, 'eastcliff', words('Eastcliff', 'Clogwyn y Dwyrain'), 49.5, 0.223, 0.109, 0.4),
  locality(GREYHAVEN, 'harbour', words('Harbour', 'Yr Harbwr'), 71.8, 0.158, 0.069, -0.9),
  locality(GREYHAVEN, 'saltings', words('Saltings', 'Y Morfa'), 32.9, 0.236, 0.115, 0.2),
];

/** What the region, the ledger and the payroll call an area. */
const codes = (demo: string, ledger: number, payroll: string) => ({ demo, ledger: String(ledger), payroll });
const numbered = (letters: string, at: number) => `${letters}${String(at + 1).padStart(3, '0')}`;

/** Every area of the document: the region, the health board, the authorities, the localities. */
export const areas: readonly Area[] = [
  {
    id: REGION,
    name: words('Kingfisher Coast', 'Arfordir Glas y Dorlan', 'Costa a’ Chruidein'),
    type: 'region',
    codes: codes('KC000', 7000, 'REG'),
  },
  {
    id: BOARD,
    name: words('Two Rivers Health Board', 'Bwrdd Iechyd y Ddwy Afon', 'Bòrd Slàinte an Dà Abhainn'),
    shortName: words('Two Rivers', 'Y Ddwy Afon', 'An Dà Abhainn'),
    type: 'healthBoard',
    parent: REGION,
    codes: codes('KH001', 7900, 'TRHB'),
  },
  ...authorities.map(({ id, name }, at): Area => ({
    id,
    name,
    type: 'council',
    parent: REGION,
    codes: codes(numbered('KC', at), 7001 + at, numbered('E', at)),
  })),
  ...localities.map(({ id, name, council }, at): Area => ({
    id,
    name,
    type: 'locality',
    parent: council,
    codes: codes(numbered('KL', at), 7101 + at, numbered('L', at)),
  })),
];

/** The groups that areas are compared in. */
export const groups: readonly AreaGroup[] = [
  {
    id: 'region-23',
    name: words('The 23 authorities of the Kingfisher Coast', '23 awdurdod Arfordir Glas y Dorlan'),
    kind: 'region',
    members: authorities.map(({ id }) => id),
  },
  {
    id: 'coastal',
    name: words('Coastal authorities', 'Awdurdodau arfordirol'),
    kind: 'family',
    members: [
      'bellhaven',
      GREYHAVEN,
      'heronsea',
      'millreach',
      'ravensholm',
      'redscar',
      'saltmere',
      'skarra-isles',
    ],
  },
  {
    id: 'aldermoor-neighbours',
    name: words('Nearest neighbours of Aldermoor', 'Cymdogion agosaf Rhoswern'),
    kind: 'neighbours',
    members: ['rowanfield', 'otterbank', 'gorsebank', 'ashmarden', 'larkmoor', 'oakwarren'],
  },
  {
    id: 'greyhaven-neighbours',
    name: words('Nearest neighbours of Greyhaven', 'Cymdogion agosaf Hafan Lwyd'),
    kind: 'neighbours',
    members: ['millreach', 'hartsmoor', 'kestrelford', 'bellhaven', 'redscar', 'briarholt'],
  },
  {
    id: 'partners',
    name: words('The two partner councils', 'Y ddau gyngor partner'),
    kind: 'custom',
    members: [ALDERMOOR, GREYHAVEN],
  },
];
