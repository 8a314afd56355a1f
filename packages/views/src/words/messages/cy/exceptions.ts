import type { ExceptionsMessages } from '../shapes/exceptions.js';

export const exceptions: ExceptionsMessages = {
  heading: 'Yr hyn sydd angen sylw',
  inPlace: (heading, place) => `${heading}, ${place}`,
  places: { other: '# ardal' },
  needing: (all, place) => ({ other: `${place}: mae angen sylw ar # o ${all} mesur` }),
  needingByArea: (all, place) => ({
    other: `${place}: mae angen sylw ar # o ${all} canlyniad, gan gyfrif pob mesur unwaith ym mhob ardal`,
  }),
  longStanding: { other: 'mae # felly ers dros flwyddyn' },
  withoutFigure: { other: 'nid oes ffigur gan # arall' },
  joined: (clause, next) => `${clause}; ${next}`,
  nothing: (place, all) => ({
    what: `${place}: nid oes dim angen sylw.`,
    todo: `Newyddion da: nid oes yr un mesur oddi ar y trywydd, mewn perygl, yn waeth na’r hyn y cymherir ag ef, yn anarferol mewn ffordd sy’n destun pryder, nac yn hwyr (edrychwyd ar ${all}).`,
  }),
  nothingChosen: (place, all) => ({
    what: `${place}: nid oes gan ddim un o’r statysau a ddewiswyd.`,
    todo: `Nid oes dim yn anarferol mewn ffordd sy’n destun pryder, wedi methu ei darged dro ar ôl tro, nac yn hwyr (edrychwyd ar ${all}). Ni restrir statysau eraill yma.`,
  }),
  shown: (shown, all) => `Dangosir y ${shown} cyntaf o ${all}.`,
  hint: 'Daw’r gwaethaf yn gyntaf, ac o’r rheini y rhai sydd felly ers hiraf.',
  hintByHeading: 'O dan bob pennawd daw’r gwaethaf yn gyntaf, ac o’r rheini y rhai sydd felly ers hiraf.',

  since: 'Ers',
  action: 'Beth sy’n cael ei wneud',
  running: (since, length) => `Ers ${since}, ${length}`,
  runningFromStart: (since, length) => `Ers ${since} neu gynt, o leiaf ${length}`,
  isNew: (period) => `Newydd: ${period}`,
  changed: (running, status, since) => `${running}; ${status} ers ${since}`,
  lengths: {
    week: { other: '# wythnos' },
    month: { two: '# fis', few: '# mis', other: '# mis' },
    quarter: { other: '# chwarter' },
    year: { one: '# flwyddyn', two: '# flynedd', other: '# blynedd' },
    period: { two: '# gyfnod', few: '# chyfnod', many: '# chyfnod', other: '# cyfnod' },
  },

  concern: {
    concernHigh: 'Anarferol o uchel i’r mesur hwn, sy’n destun pryder.',
    concernLow: 'Anarferol o isel i’r mesur hwn, sy’n destun pryder.',
  },
  missed: {
    one: 'Methwyd y targed.',
    two: 'Methwyd y targed # waith yn olynol.',
    few: 'Methwyd y targed # gwaith yn olynol.',
    many: 'Methwyd y targed # gwaith yn olynol.',
    other: 'Methwyd y targed # gwaith yn olynol.',
  },
  late: (period, due) => `Roedd y ffigur ar gyfer ${period} i fod erbyn ${due}.`,
  noOwner: 'Dim perchennog wedi’i enwi',
  noAction: 'Dim cam gweithredu wedi’i gofnodi',
  actionStatuses: {
    notStarted: 'heb ddechrau',
    inProgress: 'ar waith',
    done: 'wedi’i gwblhau',
    late: 'yn hwyr',
    stopped: 'wedi’i atal',
  },
  due: (day) => `erbyn ${day}`,
  overdue: 'yn hwyr',
};
