export { type Erased, type EraseNeeds, type EraseStores, eraseContact } from './erase-contact.ts';
export { type ExportReaders, exportContact, type PersonalData } from './export-contact.ts';
