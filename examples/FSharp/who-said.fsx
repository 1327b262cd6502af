#r "nuget: ArticleParsing, *-*"

open System.IO
open ArticleParsing

// Who said what in a folder of pages: dotnet fsi who-said.fsx FOLDER
let parser = ArticleParser()

let quotations =
    Directory.GetFiles(fsi.CommandLineArgs[1], "*.html")
    |> Array.sort
    |> Seq.map (fun file -> parser.Parse(ArticleSource.FromFile file))
    |> Seq.collect (fun article -> article.Quotations)
    |> Seq.filter (fun quotation -> quotation.Kind = QuotationKind.Direct)
    |> Seq.distinctBy (fun quotation -> quotation.Text)

for name, said in quotations |> Seq.groupBy (fun q -> q.Speaker |> Option.ofObj |> Option.map _.Name) do
    printfn "%s" (defaultArg name "Nobody can be made out")
    for quotation in said do
        printfn "    %s" quotation.Text
