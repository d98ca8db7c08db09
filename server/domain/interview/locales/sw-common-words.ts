import { wordSet } from './compile-words.ts';

/** Everyday Swahili outside the function words, chosen by us: the coarse band of the informativeness measure. */
export const swCommonWords: ReadonlySet<string> = wordSet(`
acha afya agosti akaunti alama ambia amini amka anga angalia anza baba bado bafu bahari bahati bahasha baiskeli baki bandika barabara baraka baridi barua basi bei benki biashara
bibi bila binti bluu boma bora bure bwana chai chaguo chakula chama chini choka choo chota chuma chumba chumvi chupa daktari dada dakika damu daraja darasa dawa deni dereva dhahabu
dirisha dogo dola duka dunia elfu elimu elewa eneo enda endelea fahamu familia fanya fanyika fedha fika fikiri fundi fungua funga furaha furahi gari gharama giza glasi gogo gumu
habari hadithi haki haraka harufu hasara hatari hatua hewa hitaji hofu homa hospitali hoteli huduma huruma huzuni idadi ingia itika jambo jana jasho jaribu jeshi jibu jicho jikoni jina
jino jioni jirani joto jua juma jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili kaa kaka kalamu kalenda kamba kamili kampuni karatasi kazi keti kibanda kichwa kijana kijiji
kikombe kila kilo kimya kinywa kipande kipindi kitabu kitanda kiti kitu kiwango kodi kofia kona kopa korti kosa kubwa kuku kula kumbuka kundi kuni kupata kusaidia kushoto kulia kuta
lala laini leo leta lipa lugha maana maarifa maduka mafuta mafundi maji majibu makosa malipo mama mambo mapema mashine maswali matokeo matatizo maua maziwa mbali mbele mboga mchana mchele
meno meneja meza mfuko mgeni mguu miti mji mkate mke mkono mkubwa mlango mlima moto motokaa moyo mpango mpira mpya msaada mshahara msichana mtaa mtandao mteja mtoto mtu muda muhimu mume
muziki mvua mvulana mwaka mwalimu mwanafunzi mwanamke mwanaume mwezi mwili mwisho mzazi mzee mzigo nafasi namba nauli ndege ndugu neno nenda ngazi nguo nguvu njaa nje njia nusu nyama
nyeupe nyeusi nyekundu nyota nyumba nyuma ofisi oga ogopa ona ondoka ongea ongeza ota paa paka panda pasaka pesa picha pikipiki pika pima pita pole polepole polisi pumzika raha rafiki
rahisi rangi rudi safari safi sahani saidia samaki sawa sehemu seti shamba sheria shida shika shilingi shona shukuru shule sikia siku simama simu sina soko soma starehe subiri sukari
swali taa taarifa tabia tafadhali tafuta taka taratibu tatizo tayari tembea tengeneza tengenezwa tiketi toa toka tuma tumia tunza uamuzi uchumi ufunguo ugonjwa ukuta umeme umri upande
upepo usafi ushauri usiku uso utaratibu uza viatu vibaya viti vitu vizuri wageni wahudumu wakati wasiwasi watoto wateja watu wazazi wazi weka wewe wiki wimbo wito ya yai zamani ziara zuri
`);
