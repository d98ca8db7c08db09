import { wordEnd, wordSet } from './compile-words.ts';

/** Swahili verbs hold who, when and what in one word: the everyday ones in the forms that a telling has. */
const stems = wordSet(`
enda kuja fika ona pata toa leta sema ambia uliza jibu fanya weka kaa lala amka kula nywa nunua uza lipa taka penda weza jua fikiri dhani
sikia ngoja subiri anza maliza rudi ondoka ingia toka pika saidia tumia tuma piga pigia andika soma fungua funga chukua peleka rudisha
badilisha chagua agiza eleza onyesha hitaji kuwa pokea kubali kataa zungumza ongea
`);
const prefixes = [
  ...['ni', 'tu', 'a', 'wa', 'i', 'u', 'ya', 'zi', 'li', 'ki'].flatMap((who) =>
    ['li', 'me', 'na', 'ta'].map((when) => who + when),
  ),
  ...wordSet('ku nika tuka aka waka ika siku haku hatuku hawaku haiku na'),
];
const verbs = [...stems].flatMap((stem) => prefixes.map((prefix) => prefix + stem));

/** Everyday Swahili outside the function words, chosen by us: the coarse band of the informativeness measure. */
export const swCommonWords: ReadonlySet<string> = new Set([
  ...verbs,
  ...wordSet(`
afya akaunti akili alama asubuhi baba babu bafu bahari bahati baiskeli bandari barabara barua basi bega bei benki biashara bibi binti bluu boda bodaboda boma bosi bure bustani
bwana chai chakula cheo choo chumba chupa daftari daktari dakika daraja darasa dawa deni dereva dini dirisha duka dukani dunia dada elimu eneo familia faida fedha fomu foleni friji
fundi furaha gari gauni gharama ghorofa giza habari hadithi haki hali hamu haraka harufu harusi hatari hatua hela hesabu heshima hewa hitaji hofu homa hospitali hoteli huduma huruma
idadi idara intaneti jambo jamaa jengo jeshi jibu jicho jiko jikoni jina jino jioni jirani joto jua juma jumamosi jumanne jumapili jumatano jumatatu alhamisi ijumaa kaka kahawa
kalamu kampuni karatasi kazi kazini keki kelele keti kiasi kiatu kichwa kidole kifaa kifungua kijana kijiji kikombe kinywa kipande kipindi kiongozi kisu kiti kitu kiwango kofia
kompyuta kona kosa kuku kundi lango leseni likizo lugha lifti maana machozi maduka maelezo mafuta mafundi magari maisha maji majibu majirani makosa malipo mama mambo maneno maoni
mapato mapema masaa mashine maswali matokeo maua mawazo maziwa mbele mboga mbwa mbuzi mchana mchele mchezo mdogo mwenza meneja meza mfanyakazi mfuko mfumo mgahawa mgeni mgonjwa mhudumu
miaka miezi mifuko mikono milango minyororo mji mjini mjomba mke mkono mkubwa mkutano mlango mlangoni moto moyo mpango mpira mpishi mpya msaada mshahara msichana mtandao mteja mti mtihani
mtoto mtu muda muziki mume mvua mvulana mwaka mwalimu mwanafunzi mwanamke mwanaume mwana mwezi mwili mwisho mwenyewe mzazi mzee mzigo nafasi nambari namba namna nauli ndege ndogo ndugu
neno ngazi ngozi nguo nguvu njaa njia nusu nyama nyanya nyeupe nyeusi nyekundu nyumba nyumbani ofisi ofisini ombi paka pesa picha pikipiki pande pointi polisi pombe posho rafiki raha
rahisi rangi ratiba redio risiti ruhusa saa sababu safari sahani samaki saruji sauti sehemu serikali shamba shangazi shati sheria shilingi shimo shule shuleni siku simu sinema sini soko
sokoni soksi somo spika stendi stima sufuria sukari suruali swali taa taarifa tabia taifa tarehe taulo televisheni tiketi tofauti tovuti tumbo ubora uchafu ufunguo ugonjwa ukumbi ukuta
ukweli umeme umri upande upepo usafi usafiri ushauri usiku uso uwanja uzito vazi viatu vifaa vijana viti vitu vyombo vyumba wageni wahudumu wakati wasiwasi watoto wateja watu wazazi wazee
wazo wiki wikendi wimbo yai zamani zawadi ziara majira kanisa msikiti hoteli pwani mkoa wilaya mtaa nchi njema kubwa mrefu ndefu fupi mfupi kipya jipya wapya vipya chache wachache mengi
nyingi wengi vingi mzima nzima kamili tupu safi chafu wazi tayari haraka polepole taratibu ghafla mwishowe hatimaye mara baadaye jumla kawaida mwenzangu wenzangu rafiki marafiki
dada shemeji binamu mtaalamu kijijini dola elfu mia moja mbili tatu nne tano sita saba nane tisa kumi wawili watatu wanne watano viwili vitatu mawili matatu kwanza pili mwanzo mwanzoni
kulia kushoto katikati ghorofani nambari aina mfano pole karibu asante
`),
]);

/** Words that start like a verb and are none: "mkate" is no "m-ka-te". */
export const notVerbs = `(?:${[
  ...wordSet(`
wakati wakala wakali wakarimu wakazi wakaguzi wakandarasi wakaidi wakatili wakalimani wakamilifu walimu walinzi walipaji wakili wakimbizi wakina wanafunzi wanaume wanawake wananchi
wanachama wanamuziki wanasheria wanajeshi wanadamu wanamichezo wanasayansi watalii wataalamu wataalam watafiti watakatifu watangazaji watamu watawala watazamaji mkate mkali mkahawa
mkataba mkarimu mkazi mkaguzi mkandarasi mkakati mkanda mkasa mkaidi mkamilifu mkalimani mlima mlimani mlinzi mlipuko mlinganisho mlipaji mnara mnada mnazi mnafiki mnyama mtama
mtandao mtandaoni mtaalamu mtaalam mtaji mtalii mtafiti mtakatifu mtamu mtangazaji mtambo mtaro mtaani mkimbizi umeme umeneja ulinzi ulimi ulimwengu ulimwenguni ulipaji ukali ukarimu
ukarabati ukaguzi ukamilifu ukaribu ukatili ukame ukanda ukaidi utaratibu utalii utamu utafiti utamaduni utaalamu utaalam utapeli utangulizi utando utawala utayari ukimya ukimwi ukingo
unafuu unadhifu unafiki akaunti akali akademia alizeti alimradi akili akiba anasa kilimo kilima kilimanjaro kikapu kikali kikatili kikamilifu kikabila kitabu kitanda kitandani kitambaa
kitaalamu kitaalam kitaifa kitambo kitambulisho kitamaduni kinara kinaya vikapu vikali vilima vitabu vitanda vitambaa vitafunio vitamini vitambulisho vinara likizo tulivu tukio tumeni
tukana tunda zinaa italia imeli ilimradi yakini ikiwa ilivyo mikate
`),
].join('|')})${wordEnd}`;
