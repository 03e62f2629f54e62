using Medications.Library.Names;

namespace Medications.Library.Tests.Names;

/// <summary>Pairs of the kind that medication safety bodies publish as often confused. Each name must be taken for itself.</summary>
public sealed class SoundAlikeTests
{
    /// <summary>Names and the medicines they are, pair by pair.</summary>
    static readonly (string Name, string Medicine, string Other, string OtherMedicine)[] s_pairs =
    [
        ("hydroxyzine", "Hydroxyzine", "hydralazine", "Hydralazine"),
        ("clonidine", "Clonidine", "Klonopin", "Clonazepam"),
        ("Celebrex", "Celecoxib", "Celexa", "Citalopram"),
        ("Celebrex", "Celecoxib", "Cerebyx", "Fosphenytoin"),
        ("Celexa", "Citalopram", "Zyprexa", "Olanzapine"),
        ("Lamictal", "Lamotrigine", "Lamisil", "Terbinafine"),
        ("lamotrigine", "Lamotrigine", "lamivudine", "Lamivudine"),
        ("metformin", "Metformin", "metronidazole", "Metronidazole"),
        ("metoprolol", "Metoprolol", "metoclopramide", "Metoclopramide"),
        ("metolazone", "Metolazone", "methazolamide", "Methazolamide"),
        ("prednisone", "Prednisone", "prednisolone", "Prednisolone"),
        ("chlorpromazine", "Chlorpromazine", "chlorpropamide", "Chlorpropamide"),
        ("chlorpropamide", "Chlorpropamide", "chlordiazepoxide", "Chlordiazepoxide"),
        ("glipizide", "Glipizide", "glyburide", "Glibenclamide"),
        ("glimepiride", "Glimepiride", "glipizide", "Glipizide"),
        ("Zantac", "Ranitidine", "Zyrtec", "Cetirizine"),
        ("Xanax", "Alprazolam", "Zantac", "Ranitidine"),
        ("alprazolam", "Alprazolam", "lorazepam", "Lorazepam"),
        ("clonazepam", "Clonazepam", "lorazepam", "Lorazepam"),
        ("clobazam", "Clobazam", "clonazepam", "Clonazepam"),
        ("amiodarone", "Amiodarone", "amantadine", "Amantadine"),
        ("amlodipine", "Amlodipine", "amiloride", "Amiloride"),
        ("azathioprine", "Azathioprine", "azacitidine", "Azacitidine"),
        ("bupropion", "Bupropion", "buspirone", "Buspirone"),
        ("carbamazepine", "Carbamazepine", "oxcarbazepine", "Oxcarbazepine"),
        ("carboplatin", "Carboplatin", "cisplatin", "Cisplatin"),
        ("cefazolin", "Cefazolin", "ceftriaxone", "Ceftriaxone"),
        ("cefotaxime", "Cefotaxime", "cefuroxime", "Cefuroxime"),
        ("cetirizine", "Cetirizine", "cinnarizine", "Cinnarizine"),
        ("cyclosporine", "Ciclosporin", "cycloserine", "Cycloserine"),
        ("cyclophosphamide", "Cyclophosphamide", "cyclosporine", "Ciclosporin"),
        ("dactinomycin", "Dactinomycin", "daptomycin", "Daptomycin"),
        ("daunorubicin", "Daunorubicin", "doxorubicin", "Doxorubicin"),
        ("diltiazem", "Diltiazem", "diazepam", "Diazepam"),
        ("dobutamine", "Dobutamine", "dopamine", "Dopamine"),
        ("duloxetine", "Duloxetine", "fluoxetine", "Fluoxetine"),
        ("fluoxetine", "Fluoxetine", "paroxetine", "Paroxetine"),
        ("fluvoxamine", "Fluvoxamine", "flavoxate", "Flavoxate"),
        ("ephedrine", "Ephedrine", "epinephrine", "Adrenaline"),
        ("fentanyl", "Fentanyl", "sufentanil", "Sufentanil"),
        ("guaifenesin", "Guaifenesin", "guanfacine", "Guanfacine"),
        ("hydrocodone", "Hydrocodone", "oxycodone", "Oxycodone"),
        ("hydromorphone", "Hydromorphone", "morphine", "Morphine"),
        ("idarubicin", "Idarubicin", "doxorubicin", "Doxorubicin"),
        ("infliximab", "Infliximab", "rituximab", "Rituximab"),
        ("levetiracetam", "Levetiracetam", "levofloxacin", "Levofloxacin"),
        ("levothyroxine", "Levothyroxine", "liothyronine", "Liothyronine"),
        ("losartan", "Losartan", "valsartan", "Valsartan"),
        ("medroxyprogesterone", "Medroxyprogesterone", "methylprednisolone", "Methylprednisolone"),
        ("methadone", "Methadone", "methylphenidate", "Methylphenidate"),
        ("mifepristone", "Mifepristone", "misoprostol", "Misoprostol"),
        ("nicardipine", "Nicardipine", "nifedipine", "Nifedipine"),
        ("nimodipine", "Nimodipine", "nifedipine", "Nifedipine"),
        ("paclitaxel", "Paclitaxel", "docetaxel", "Docetaxel"),
        ("penicillamine", "Penicillamine", "penicillin", "Penicillin"),
        ("pentobarbital", "Pentobarbital", "phenobarbital", "Phenobarbital"),
        ("pioglitazone", "Pioglitazone", "rosiglitazone", "Rosiglitazone"),
        ("Plavix", "Clopidogrel", "Paxil", "Paroxetine"),
        ("Prilosec", "Omeprazole", "Prozac", "Fluoxetine"),
        ("propranolol", "Propranolol", "Pravachol", "Pravastatin"),
        ("quetiapine", "Quetiapine", "olanzapine", "Olanzapine"),
        ("quinine", "Quinine", "quinidine", "Quinidine"),
        ("risperidone", "Risperidone", "ropinirole", "Ropinirole"),
        ("sertraline", "Sertraline", "cetirizine", "Cetirizine"),
        ("sitagliptin", "Sitagliptin", "saxagliptin", "Saxagliptin"),
        ("sulfadiazine", "Sulfadiazine", "sulfasalazine", "Sulfasalazine"),
        ("sumatriptan", "Sumatriptan", "zolmitriptan", "Zolmitriptan"),
        ("tizanidine", "Tizanidine", "nizatidine", "Nizatidine"),
        ("tramadol", "Tramadol", "trazodone", "Trazodone"),
        ("tiagabine", "Tiagabine", "tizanidine", "Tizanidine"),
        ("vinblastine", "Vinblastine", "vincristine", "Vincristine"),
        ("Zocor", "Simvastatin", "Cozaar", "Losartan"),
        ("zolpidem", "Zolpidem", "zolmitriptan", "Zolmitriptan"),
        ("Lantus", "Insulin glargine", "latanoprost", "Latanoprost"),
        ("Humalog", "Insulin lispro", "Humira", "Adalimumab"),
        ("Effexor", "Venlafaxine", "Enablex", "Darifenacin"),
        ("Lipitor", "Atorvastatin", "Loniten", "Minoxidil"),
    ];

    static readonly MedicineNames s_all = NamesOf.Titles([.. s_pairs.SelectMany(p => (string[])[p.Medicine, p.OtherMedicine]).Distinct()]);

    public static TheoryData<string, string> Names => [.. s_pairs.SelectMany(p => ((string, string)[])[(p.Name, p.Medicine), (p.Other, p.OtherMedicine)]).Distinct()];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_that_sounds_like_another_is_taken_for_itself(string name, string medicine)
    {
        var mention = Assert.Single(s_all.Recognize($"side effects of {name}"));

        Assert.Equal(medicine, Assert.Single(mention.Candidates).Name);
        Assert.NotEqual(NameMatch.Misspelled, mention.Match);
    }

    /// <summary>Only the second of each pair, as far as it is never a first: names of the others must not be taken for these.</summary>
    static readonly string[] s_seconds = [.. s_pairs.Select(p => p.OtherMedicine).Except(s_pairs.Select(p => p.Medicine))];

    static readonly MedicineNames s_others = NamesOf.Titles(s_seconds);

    public static TheoryData<string> Lacking => [.. s_pairs.Select(p => p.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Lacking))]
    public void A_medicine_that_the_library_lacks_is_not_taken_for_one_that_sounds_like_it(string name)
    {
        var mention = Assert.Single(s_others.Recognize($"side effects of {name}"));

        Assert.Equal(NameMatch.Unknown, mention.Match);
    }
}
