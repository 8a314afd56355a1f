import type { GuidesMessages } from '../shapes/guides.js';

export const guides: GuidesMessages = {
  show: 'Sut i ddarllen hwn',
  inReport: 'Sut i ddarllen y siartiau a’r tablau',
  of: {
    tile: {
      name: 'Teilsen',
      sentences: [
        'Y ffigur mawr yw’r un ar gyfer y cyfnod a enwir.',
        'Mae gan bob statws ei arwydd a’i air ei hun, felly gellir ei ddarllen heb liw; mae’r frawddeg wrth ei ymyl yn dweud pam.',
        'Dywedir bod newid yn well neu’n waeth lle mae un cyfeiriad yn dda: nid yw codi bob amser yn well.',
        'Nid yw un cyfnod yn dweud llawer ar ei ben ei hun: edrychwch ar y duedd cyn penderfynu bod rhywbeth wedi newid.',
      ],
    },
    sparkline: {
      name: 'Llinell duedd fach',
      sentences: [
        'Mae’r llinell fach yn dangos y ffigurau fesul cyfnod, yr hynaf ar y chwith; y pwynt a farciwyd yw’r diweddaraf.',
        'Llinell doredig yw’r targed, a bwlch yw cyfnod heb ffigur.',
        'Mae pob llinell fach yn llenwi ei huchder ei hun, felly peidiwch â chymharu pa mor serth yw dwy ohonynt.',
      ],
    },
    trend: {
      name: 'Siart duedd',
      sentences: [
        'Ffigur un cyfnod yw pob pwynt neu far, yr hynaf ar y chwith; cyfnod heb ffigur yw bwlch.',
        'Nid yw marc gwag yn derfynol, a gall newid eto.',
        'Caiff llinellau a bandiau eraill eu henwi wrth ymyl y siart neu yn yr allwedd; mae targed yn doredig.',
        'Nid oes rhaid i’r raddfa ddechrau ar sero, felly darllenwch y ffigurau, nid y llethr yn unig.',
        'Mae nodyn yn dangos pryd y digwyddodd rhywbeth; nid yw’n profi mai hynny a achosodd newid.',
      ],
    },
    controlChart: {
      name: 'Siart reoli',
      sentences: [
        'Ffigur un cyfnod yw pob pwynt; cyfartaledd y ffigurau yw’r llinell drwy’r canol.',
        'Y band yw’r ystod lle mae’r ffigurau fel arfer pan nad oes dim wedi newid.',
        'Mae pwyntiau â’u harwydd eu hunain yn anarferol: yn rhy bell allan, neu’n ormod yn olynol, i fod yn siawns; mae’r arwydd yn dweud a yw hynny’n dda neu’n destun pryder.',
        'Mae codi a gostwng o fewn y band yn normal: peidiwch â chwilio am reswm dros bob un.',
        'Mae pwynt anarferol yn dweud bod rhywbeth wedi newid, nid beth, na bod targed wedi’i gyrraedd.',
      ],
    },
    runChart: {
      name: 'Siart rediad',
      sentences: [
        'Ffigur un cyfnod yw pob pwynt; mae cynifer o bwyntiau uwchlaw llinell y canolrif ag sydd islaw iddi.',
        'Mae rhediad hir o bwyntiau ar un ochr i’r llinell honno yn awgrymu newid parhaol.',
        'Nid yw un pwynt uwchlaw neu islaw iddi yn dweud dim ar ei ben ei hun.',
      ],
    },
    withinYear: {
      name: 'Siart o fewn y flwyddyn',
      sentences: [
        'Eleni yw un llinell a’r flwyddyn cynt yw’r llall, fel bod pob cyfnod yn sefyll gyda’r un cyfnod flwyddyn yn ôl.',
        'Llinell doredig yw’r targed.',
        'Nid yw’r flwyddyn ar ben: gall bwlch heddiw gau, neu agor, erbyn ei diwedd.',
        'Gall un cyfnod fod yn wahanol drwy siawns; edrychwch ar sawl un gyda’i gilydd.',
      ],
    },
    beforeAfter: {
      name: 'Siart cynt ac wedyn',
      sentences: [
        'Rhennir y ffigurau ar yr adeg y gwnaed rhywbeth; mae llinell ym mhob rhan yn dangos ei chyfartaledd.',
        'Mae’r frawddeg yn dweud a yw’r gwahaniaeth rhwng y ddwy yn glir neu a all fod yn siawns.',
        'Nid yw gwahaniaeth clir yn profi mai’r hyn a wnaed a’i hachosodd: gall pethau eraill fod wedi newid ar yr un pryd.',
      ],
    },
    breakdown: {
      name: 'Siart â sawl llinell',
      sentences: [
        'Un grŵp neu ardal yw pob llinell, a’i henw wrth ei hymyl; mae pob un ar yr un raddfa.',
        'Mae grwpiau o ychydig o bobl yn codi ac yn gostwng mwy drwy siawns na rhai mawr.',
        'Mae bwlch rhwng dwy linell yn dangos gwahaniaeth, nid y rheswm drosto.',
      ],
    },
    states: {
      name: 'Siart atebion',
      sentences: [
        'Un ateb yw pob rhes, ac mae bloc ynddi’n cwmpasu’r cyfnodau pan gafodd ei roi.',
        'Nid yw bloc gwag yn derfynol.',
        'Nid yw trefn y rhesi’n dweud faint yn well yw un ateb na’r llall.',
      ],
    },
    grid: {
      name: 'Cerdyn sgorio',
      sentences: [
        'Mesur yw pob rhes, a cholofn yw ardal, cyfnod neu’r hyn sydd i’w ddweud am y mesur.',
        'Mae cell yn dangos ffigur gydag arwydd ei statws; mae’r allwedd oddi tano yn dweud ystyr yr arwyddion a’r llythrennau.',
        'Mae rhes grŵp yn dangos cyfanswm ei fesurau gyda’i gilydd, a all guddio un sy’n gwneud yn wael: agorwch y grŵp i’w gweld.',
        'Mae gan fesurau eu hunedau eu hunain: cymharwch statysau i lawr colofn, a ffigurau ar hyd rhes yn unig.',
      ],
    },
    map: {
      name: 'Map strategaeth',
      sentences: [
        'Amcan gyda’i statws yw pob blwch, yn lôn ei bersbectif.',
        'Mae saeth yn dweud y credir bod un amcan yn helpu un arall (+), yn gweithio yn ei erbyn (−), neu’n effeithio arno mewn ffordd nad yw’n glir (?); mae un fwy trwchus yn gryfach.',
        'Yr hyn y mae’r partneriaid yn ei ddisgwyl yw’r saethau, nid rhywbeth y mae’r ffigurau wedi’i brofi.',
        'Lle mae ffigurau a saeth yn anghytuno, mae’r map yn gofyn cwestiwn ac nid yw’n rhoi dyfarniad.',
      ],
    },
    ranked: {
      name: 'Ardaloedd yn eu trefn',
      sentences: [
        'Un ardal yw pob bar neu ddot; caiff ardal y darllenydd ei marcio, a llinell yw’r hyn y cymherir yr ardaloedd ag ef.',
        'Y cyfwng yw llinell denau drwy ddot: yr ystod lle mae’r gwir ffigur yn debygol iawn o fod.',
        'Lle mae cyfyngau’n gorgyffwrdd, gall trefn dwy ardal fod yn siawns.',
        'Mae pobl a lleoedd yr ardaloedd yn wahanol, felly cwestiwn i’w ofyn yw safle isel, nid prawf o waith gwael.',
      ],
    },
    spine: {
      name: 'Siart asgwrn cefn',
      sentences: [
        'Mesur yw pob rhes; mae’r bar yn ymestyn o’r ardal waethaf i’r orau, a’r rhan dywyllach yw hanner canol yr ardaloedd.',
        'Saif yr arwydd lle mae ardal y darllenydd; y llinell yn y canol yw’r hyn y caiff ei chymharu ag ef.',
        'Mae gan bob rhes ei graddfa ei hun: cymharwch ar ba ochr i’r llinell y mae’r arwyddion, nid pa mor bell ydynt oddi wrthi.',
        'Nid yw’r ardal bellaf bob amser yn bell: darllenwch y ffigurau hefyd.',
      ],
    },
    funnel: {
      name: 'Siart dwndis',
      sentences: [
        'Un ardal yw pob pwynt: po bellaf i’r dde, mwyaf o bobl neu achosion sydd yn ei ffigur.',
        'Mae’r cromliniau’n dangos pa mor bell y mae ardaloedd yn crwydro o’r cyfartaledd drwy siawns yn unig; mae ardaloedd bach yn crwydro mwy.',
        'Ni ellir gwahaniaethu rhwng ardaloedd rhwng y cromliniau a’r cyfartaledd, felly peidiwch â’u gosod mewn trefn.',
        'Mae’n werth edrych ar bwynt y tu allan i’r cromliniau; nid yw’n brawf o waith da na gwael.',
      ],
    },
    distribution: {
      name: 'Dosraniad',
      sentences: [
        'Mae’r ardaloedd ar hyd un raddfa; po uchaf y pentwr, mwyaf ohonynt sydd â thua’r ffigur hwnnw.',
        'Mae’r rhan a liwiwyd yn cynnwys hanner canol yr ardaloedd, a chaiff ardal y darllenydd ei henwi.',
        'Mae’n dangos faint y mae ardaloedd yn wahanol, nid pam.',
      ],
    },
    points: {
      name: 'Siart o ddau fesur',
      sentences: [
        'Ardal, neu gyfnod mewn un ardal, yw pob pwynt: un mesur yw pa mor bell i’r dde y mae, a’r llall yw pa mor uchel.',
        'Nid yw pwynt gwag yn derfynol; lle mae pwyntiau wedi’u cysylltu, maent yn dilyn ei gilydd mewn amser.',
        'Nid yw dau fesur sy’n mynd gyda’i gilydd o reidrwydd yn achos ac effaith: gall y ddau ddilyn o rywbeth arall.',
      ],
    },
    lines: {
      name: 'Mesurau ar un echel amser',
      sentences: [
        'Mae gan bob mesur ei siart fach ei hun, ac mae’r un amser yn yr un lle ym mhob un.',
        'Mae gan bob siart ei graddfa ei hun, felly cymharwch pryd y mae llinellau’n troi, nid pa mor uchel ydynt.',
        'Nid yw mesurau sy’n symud gyda’i gilydd o reidrwydd yn achos ac effaith.',
      ],
    },
    exceptions: {
      name: 'Rhestr o eithriadau',
      sentences: [
        'Mae’r rhestr yn cynnwys y mesurau sydd angen sylw, y gwaethaf yn gyntaf, ac yn dweud pam ac ers pryd.',
        'Gall mesur fod yma er bod ei darged wedi’i gyrraedd, er enghraifft am ei fod yn hwyr neu’n anarferol.',
        'Edrychwyd ar yr hyn nad yw yn y rhestr, ac nid oedd rheswm yn ôl y rheolau hyn; nid yw hynny’n golygu bod popeth yn iawn.',
      ],
    },
    profile: {
      name: 'Proffil mesur',
      sentences: [
        'Dyma bopeth a gyhoeddir am un mesur: beth mae’n ei gyfrif, sut y caiff ei farnu, ei dargedau a’i ffigurau.',
        'Mae gan bob statws ei arwydd a’i air ei hun, ac mae brawddeg yn dweud pam.',
        'Darllenwch beth sy’n cael ei gyfrif, a beth nad yw, cyn ei gymharu â mesur arall.',
      ],
    },
    quality: {
      name: 'Ansawdd data',
      sentences: [
        'Mae’r tablau’n dweud pa mor ddiweddar a pha mor gyflawn yw’r ffigurau, a pha rai oedd yn hwyr neu a gywirwyd.',
        'Nid yw ffigur hwyr neu goll yn dweud dim am y gwasanaeth: gall fod yn well neu’n waeth na’r un diwethaf.',
        'Nid bai yw ffigur a gywirwyd: mae’n dweud bod rhywun wedi gwirio.',
      ],
    },
  },
};
