using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleParsing.Conventions;

/// <summary>
/// Which method, property or local function of the library calls which. What an interface or base member is called with may be any
/// implementation; lambdas belong to the member they stand in.
/// </summary>
internal sealed class CallGraph
{
    private readonly Dictionary<ISymbol, HashSet<ISymbol>> _calls = new(SymbolEqualityComparer.Default);

    public CallGraph(Compilation compilation, IEnumerable<SyntaxTree> files)
    {
        foreach (var file in files) Read(compilation.GetSemanticModel(file), file.GetRoot());
    }

    public IEnumerable<ISymbol> Members => _calls.Keys;

    /// <summary>
    /// The members that call themselves, directly or through others, in groups of those that call one another (Tarjan 1972).
    /// </summary>
    public IEnumerable<IReadOnlyList<ISymbol>> Recursions()
    {
        var numbers = new Dictionary<ISymbol, int>(SymbolEqualityComparer.Default);
        var lowest = new Dictionary<ISymbol, int>(SymbolEqualityComparer.Default);
        var open = new Stack<ISymbol>();
        var isOpen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var groups = new List<IReadOnlyList<ISymbol>>();
        foreach (var member in _calls.Keys)
        {
            if (!numbers.ContainsKey(member)) Visit(member);
        }

        return groups.Where(g => g.Count > 1 || _calls[g[0]].Contains(g[0]));

        void Visit(ISymbol member)
        {
            numbers[member] = lowest[member] = numbers.Count;
            open.Push(member);
            isOpen.Add(member);
            foreach (var called in _calls[member].Where(_calls.ContainsKey))
            {
                if (!numbers.ContainsKey(called))
                {
                    Visit(called);
                    lowest[member] = Math.Min(lowest[member], lowest[called]);
                }
                else if (isOpen.Contains(called))
                {
                    lowest[member] = Math.Min(lowest[member], numbers[called]);
                }
            }

            if (lowest[member] != numbers[member]) return;
            var group = new List<ISymbol>();
            do
            {
                group.Add(open.Pop());
                isOpen.Remove(group[^1]);
            }
            while (!SymbolEqualityComparer.Default.Equals(group[^1], member));
            groups.Add(group);
        }
    }

    private void Read(SemanticModel model, SyntaxNode root)
    {
        foreach (var declaration in root.DescendantNodes().Where(IsMember))
        {
            if (model.GetDeclaredSymbol(declaration) is not { } member) continue;
            var calls = CallsOf(member);
            foreach (var node in declaration.DescendantNodes(inner => inner == declaration || !IsMember(inner)))
            {
                if (node is not (SimpleNameSyntax or ElementAccessExpressionSyntax or BaseObjectCreationExpressionSyntax)) continue;
                if (model.GetSymbolInfo(node).Symbol is IMethodSymbol or IPropertySymbol)
                    calls.Add(AsDeclared(model.GetSymbolInfo(node).Symbol!));
            }

            foreach (var implemented in Implemented(member)) CallsOf(implemented).Add(member);
        }
    }

    private static bool IsMember(SyntaxNode node) =>
        node is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax or LocalFunctionStatementSyntax;

    private HashSet<ISymbol> CallsOf(ISymbol member)
    {
        if (!_calls.TryGetValue(member, out var calls)) _calls[member] = calls = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        return calls;
    }

    /// <summary>Without type arguments, an accessor as its property.</summary>
    private static ISymbol AsDeclared(ISymbol symbol)
    {
        if (symbol is IMethodSymbol { ReducedFrom: { } extension }) symbol = extension;
        if (symbol is IMethodSymbol { AssociatedSymbol: { } property }) symbol = property;
        return symbol.OriginalDefinition;
    }

    private static IEnumerable<ISymbol> Implemented(ISymbol member)
    {
        if (member is IMethodSymbol { MethodKind: MethodKind.LocalFunction }) yield break;
        if (member is IMethodSymbol { OverriddenMethod: { } method }) yield return method.OriginalDefinition;
        foreach (var @interface in member.ContainingType.AllInterfaces.Where(i => i.Locations.Any(l => l.IsInSource)))
        {
            foreach (var declared in @interface.GetMembers())
            {
                if (SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(declared), member))
                    yield return declared.OriginalDefinition;
            }
        }
    }
}
