import type { GuidesMessages } from '../shapes/guides.js';

export const guides: GuidesMessages = {
  show: 'Mar a leughas tu seo',
  inReport: 'Mar a leughas tu na cairtean is na clàran',
  of: {
    tile: {
      name: 'Leacag',
      sentences: [
        '’S e am figear mòr am fear airson na h-ùine a tha air a h-ainmeachadh.',
        'Tha a shoidhne is fhacal fhèin aig gach inbhe, agus mar sin gabhaidh a leughadh gun dath; tha an t-seantans ri a thaobh ag innse carson.',
        'Theirear gu bheil atharrachadh nas fheàrr no nas miosa far a bheil aon taobh math: chan eil suas an-còmhnaidh nas fheàrr.',
        'Is beag a dh’innseas aon ùine leatha fhèin: thoir sùil air a’ ghluasad mus cuir thu romhad gu bheil rudeigin air atharrachadh.',
      ],
    },
    sparkline: {
      name: 'Loidhne bheag a’ ghluasaid',
      sentences: [
        'Tha an loidhne bheag a’ sealltainn nam figearan ùine an dèidh ùine, an tè as sine air an taobh chlì; ’s e am puing comharraichte an tè as ùire.',
        '’S e loidhne bhriste an targaid, agus ’s e beàrn ùine gun fhigear.',
        'Tha gach loidhne bheag a’ lìonadh a h-àirde fhèin, agus mar sin na dèan coimeas eadar cho cas ’s a tha dhà dhiubh.',
      ],
    },
    trend: {
      name: 'Cairt gluasaid',
      sentences: [
        '’S e gach puing no bàr figear aon ùine, an tè as sine air an taobh chlì; ’s e beàrn ùine gun fhigear.',
        'Chan eil comharra falamh deireannach, agus dh’fhaodadh e atharrachadh fhathast.',
        'Tha loidhnichean is bannan eile air an ainmeachadh ri taobh na cairt no san iuchair; tha targaid briste.',
        'Chan fheum an sgèile tòiseachadh aig neoni, agus mar sin leugh na figearan, chan e an leathad a-mhàin.',
        'Tha nota a’ comharrachadh cuin a thachair rudeigin; chan eil e a’ dearbhadh gur e sin a dh’adhbhraich atharrachadh.',
      ],
    },
    controlChart: {
      name: 'Cairt-smachd',
      sentences: [
        '’S e gach puing figear aon ùine; ’s e an loidhne tron mheadhan cuibheas nam figearan.',
        '’S e am bann an raon sam bi figearan mar as trice nuair nach eil dad air atharrachadh.',
        'Tha puingean le soidhne dhiubh fhèin annasach: ro fhada a-mach, no cus dhiubh an dèidh a chèile, airson a bhith nan tuiteamas; tha an soidhne ag innse a bheil sin math no na adhbhar dragha.',
        'Tha dol suas is sìos taobh a-staigh a’ bhainn àbhaisteach: na lorg adhbhar airson gach fear.',
        'Tha puing annasach ag innse gun do dh’atharraich rudeigin, chan e dè, no gun deach targaid a choileanadh.',
      ],
    },
    runChart: {
      name: 'Cairt ruith',
      sentences: [
        '’S e gach puing figear aon ùine; tha an aon uimhir de phuingean os cionn loidhne a’ mheadhain ’s a tha foidhpe.',
        'Tha ruith fhada de phuingean air aon taobh den loidhne sin a’ moladh gu bheil atharrachadh seasmhach ann.',
        'Chan innis aon phuing os a cionn no foidhpe dad leatha fhèin.',
      ],
    },
    withinYear: {
      name: 'Cairt taobh a-staigh na bliadhna',
      sentences: [
        '’S e aon loidhne am-bliadhna agus an tè eile a’ bhliadhna roimhe, gus am bi gach ùine còmhla ris an aon ùine bliadhna air ais.',
        '’S e loidhne bhriste an targaid.',
        'Chan eil a’ bhliadhna seachad: dh’fhaodadh beàrn an-diugh dùnadh, no fosgladh, ron deireadh.',
        'Dh’fhaodadh aon ùine a bhith eadar-dhealaichte le tuiteamas; thoir sùil air grunn dhiubh còmhla.',
      ],
    },
    beforeAfter: {
      name: 'Cairt roimhe is às a dhèidh',
      sentences: [
        'Tha na figearan air an roinn aig an àm a chaidh rudeigin a dhèanamh; tha loidhne anns gach pàirt a’ sealltainn a’ chuibheis aice.',
        'Tha an t-seantans ag innse a bheil an diofar eatarra soilleir no an gabhadh e a bhith na thuiteamas.',
        'Chan eil diofar soilleir a’ dearbhadh gur e na chaidh a dhèanamh a dh’adhbhraich e: dh’fhaodadh rudan eile a bhith air atharrachadh aig an aon àm.',
      ],
    },
    breakdown: {
      name: 'Cairt le grunn loidhnichean',
      sentences: [
        '’S e gach loidhne aon bhuidheann no sgìre, leis an ainm ri a taobh; tha iad uile air an aon sgèile.',
        'Thèid buidhnean le beagan dhaoine suas is sìos nas motha le tuiteamas na feadhainn mhòra.',
        'Tha beàrn eadar dà loidhne a’ sealltainn diofar, chan e an t-adhbhar air.',
      ],
    },
    states: {
      name: 'Cairt fhreagairtean',
      sentences: [
        '’S e gach sreath aon fhreagairt, agus tha bloca innte a’ còmhdach nan ùineachan san deach a toirt seachad.',
        'Chan eil bloca falamh deireannach.',
        'Chan innis òrdugh nan sreathan dè cho mòr ’s a tha aon fhreagairt nas fheàrr na tè eile.',
      ],
    },
    grid: {
      name: 'Cairt sgòraidh',
      sentences: [
        '’S e gach sreath tomhas, agus gach colbh sgìre, ùine no na tha ri ràdh mun tomhas.',
        'Tha cealla a’ sealltainn figear le soidhne na h-inbhe aige; tha an iuchair gu h-ìosal ag innse ciall nan soidhnichean is nan litrichean.',
        'Tha sreath buidhne a’ sealltainn na tha a tomhasan a’ tighinn thuige còmhla, agus dh’fhaodadh sin tomhas a tha a’ dèanamh gu dona fhalach: fosgail a’ bhuidheann gus am faicinn.',
        'Tha na h-aonadan fhèin aig tomhasan: dèan coimeas eadar inbhean sìos colbh, agus eadar figearan air feadh sreatha a-mhàin.',
      ],
    },
    map: {
      name: 'Mapa ro-innleachd',
      sentences: [
        '’S e gach bogsa amas le inbhe, ann an sreath an t-seallaidh aige.',
        'Tha saighead ag innse gu bheilear an dùil gu bheil aon amas a’ cuideachadh fear eile (+), ag obair na aghaidh (−), no a’ toirt buaidh air ann an dòigh nach eil soilleir (?); tha tè nas tighe nas làidire.',
        '’S e na saighdean na tha na com-pàirtichean an dùil ris, chan e rud a dhearbh na figearan.',
        'Far nach eil figearan is saighead ag aontachadh, tha am mapa a’ cur ceist agus chan eil e a’ toirt breith.',
      ],
    },
    ranked: {
      name: 'Sgìrean air an rangachadh',
      sentences: [
        '’S e gach bàr no dotag aon sgìre; tha sgìre an leughadair air a comharrachadh, agus ’s e loidhne na thathar a’ coimeas nan sgìrean ris.',
        '’S e loidhne thana tro dhotaig an t-eadaramh: an raon sam bheil am fìor fhigear, tha e glè choltach.',
        'Far a bheil eadaramhan a’ dol thar a chèile, dh’fhaodadh òrdugh dà sgìre a bhith na thuiteamas.',
        'Tha daoine is àiteachan nan sgìrean eadar-dhealaichte, agus mar sin ’s e ceist a th’ ann an rang ìosal, chan e dearbhadh air droch obair.',
      ],
    },
    spine: {
      name: 'Cairt cnàimh-droma',
      sentences: [
        '’S e gach sreath tomhas; tha am bàr a’ ruigsinn bhon sgìre as miosa chun na tè as fheàrr, agus ’s e am pàirt as dorcha leth meadhanach nan sgìrean.',
        'Tha an soidhne far a bheil sgìre an leughadair; ’s e an loidhne sa mheadhan na thathar ga coimeas ris.',
        'Tha a sgèile fhèin aig gach sreath: dèan coimeas eadar an taobh den loidhne air a bheil soidhnichean, chan e cho fad’ air falbh ’s a tha iad.',
        'Chan eil an sgìre as fhaide a-mach an-còmhnaidh fad’ air falbh: leugh na figearan cuideachd.',
      ],
    },
    funnel: {
      name: 'Cairt tunail',
      sentences: [
        '’S e gach puing aon sgìre: mar as fhaide gu deas, ’s ann as motha de dhaoine no chùisean a tha san fhigear aice.',
        'Tha na lùban a’ sealltainn dè cho fada ’s a thèid sgìrean bhon chuibheas le tuiteamas a-mhàin; thèid sgìrean beaga nas fhaide.',
        'Cha ghabh sgìrean eadar na lùban aithneachadh bhon chuibheas, agus mar sin na rangaich iad.',
        'Is fhiach sùil a thoirt air puing taobh a-muigh nan lùban; chan e dearbhadh a th’ ann air obair mhath no droch obair.',
      ],
    },
    distribution: {
      name: 'Sgaoileadh',
      sentences: [
        'Tha na sgìrean air aon sgèile; mar as àirde an càrn, ’s ann as motha dhiubh aig a bheil mu thimcheall air an fhigear sin.',
        'Tha leth meadhanach nan sgìrean sa phàirt dhathte, agus tha sgìre an leughadair air a h-ainmeachadh.',
        'Tha e a’ sealltainn dè cho eadar-dhealaichte ’s a tha sgìrean, chan e carson.',
      ],
    },
    points: {
      name: 'Cairt de dhà thomhas',
      sentences: [
        '’S e gach puing sgìre, no ùine ann an aon sgìre: ’s e dè cho fada gu deas ’s a tha i aon tomhas, agus dè cho àrd am fear eile.',
        'Chan eil puing fhalamh deireannach; far a bheil puingean air an ceangal, tha iad a’ leantainn a chèile ann an ùine.',
        'Chan fheum dà thomhas a tha a’ dol còmhla a bhith nan adhbhar is nam buaidh: dh’fhaodadh an dà chuid leantainn bho rud eile.',
      ],
    },
    lines: {
      name: 'Tomhasan air aon axis ama',
      sentences: [
        'Tha a chairt bheag fhèin aig gach tomhas, agus tha an aon àm aig an aon àite anns gach tè.',
        'Tha a sgèile fhèin aig gach cairt, agus mar sin dèan coimeas eadar cuin a tha loidhnichean a’ tionndadh, chan e cho àrd ’s a tha iad.',
        'Chan fheum tomhasan a tha a’ gluasad còmhla a bhith nan adhbhar is nam buaidh.',
      ],
    },
    exceptions: {
      name: 'Liosta nan eisgeachdan',
      sentences: [
        'Tha na tomhasan a tha feumach air aire san liosta, an tè as miosa an toiseach, agus tha i ag innse carson agus cuin a thòisich e.',
        'Dh’fhaodadh tomhas a bhith an seo ged a chaidh an targaid a choileanadh, mar eisimpleir a chionn ’s gu bheil e fadalach no annasach.',
        'Chaidh coimhead air na nach eil san liosta, agus cha robh adhbhar ann a rèir nan riaghailtean seo; chan eil sin a’ ciallachadh gu bheil gach nì ceart.',
      ],
    },
    profile: {
      name: 'Pròifil tomhais',
      sentences: [
        'Seo na tha air fhoillseachadh mu aon tomhas: na tha e a’ cunntadh, mar a bheirear breith air, na targaidean is na figearan aige.',
        'Tha a shoidhne is fhacal fhèin aig gach inbhe, agus tha seantans ag innse carson.',
        'Leugh na tha air a chunntadh, agus na nach eil, mus dèan thu coimeas ri tomhas eile.',
      ],
    },
    quality: {
      name: 'Càileachd an dàta',
      sentences: [
        'Tha na clàran ag innse dè cho ùr is cho coileanta ’s a tha na figearan, agus dè an fheadhainn a bha fadalach no a chaidh a cheartachadh.',
        'Chan innis figear a tha fadalach no a dhìth dad mun t-seirbheis: dh’fhaodadh e a bhith nas fheàrr no nas miosa na am fear mu dheireadh.',
        'Chan e coire a th’ ann am figear a chaidh a cheartachadh: tha e ag innse gun do sgrùd cuideigin e.',
      ],
    },
  },
};
