/**
 * Everyday English outside the function words, chosen by us: a coarse band of "costs about 11 bits" for the
 * informativeness measure, which is therefore marked approximate.
 */
export const enCommonWords: ReadonlySet<string> = new Set(
  `able add again ago agree air allow almost alone along another answer anyone anything area around ask asked away baby back bad bag
bank bar become began begin behind believe best better big bit black blue board body book both box boy break bring brought build
building business busy buy call called came car card care case catch cause certain chance change check child children choose city
class clean clear close cold come comes coming company complete contact cool cost country couple course cut dad date day days dead deal
decided deep different difficult dinner doing done door doubt drink drive during early easy eat end enjoy enough entire evening event
everyone everything exactly example except expect experience explain eye face fact fall family far fast feel feeling feet felt fight
figure fill final find fine finish fire first five follow food foot form found four free friend friends front full fun game gave
general girl give given gives giving glad goes good great green ground group grow guess guy guys hair half hand hands happen happened
happens happy hard head hear heard heart heavy held hello help helped high hit hold home hope hot hour hours house huge human hundred
idea important inside instead issue job keep keeps kept kids kind knew know known large last late later laugh lead learn leave left
level life light like liked likely line list listen little live lives local long longer look looked looking looks lose lost lot lots
loud love loved low lunch made main make makes making man manager maybe mean means meet men middle mind mine minute minutes miss
mistake moment money month months morning mother move moved mum music name near need needed needs new news next nice night nobody normal
note nothing notice number office often old once open order ordered our outside own page paid paper parents part parts party past pay
people perfect perhaps person phone pick picked place places plan play point possible present pretty price problem problems product
public put question quick quickly quiet quite ran read ready real reason receive received red rest result return right road room run
said same sat save saw say saying says school second see seem seemed seems seen sell send sense sent serious service set several
shop short show showed side simple simply since single sir sister sit six size sleep slow small smile soft sold somebody someone
something sometimes soon sorry sort sound speak special spend spoke staff stand start started state stay step stop stopped store
story straight street strong stuff such sure surprise system table take taken takes taking talk talked team tell ten thank thanks
thing things think third thought three time times tiny today together told tomorrow tonight took top total touch town tried trouble
true trust try trying turn turned two type understand use used using usual usually visit wait waited waiting walk walked wall want
wanted wants warm watch water week weeks weekend weight welcome went white whole wife window wish wonder word words work worked
working works world worry worse worst worth write wrong year years yesterday yet young`.split(/\s+/),
);
