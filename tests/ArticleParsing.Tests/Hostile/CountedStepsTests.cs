using System.Text.Json;
using ArticleParsing.Acquisition.Declared;
using ArticleParsing.Limits;

namespace ArticleParsing.Tests.Hostile;

/// <summary>Searches count their steps, so that one that is made for each of many items shows in the measure.</summary>
public sealed class CountedStepsTests
{
    [Fact]
    public void Walk_over_a_watched_list_counts_a_step_for_each_item()
    {
        var budget = new WorkBudget();
        var list = new WatchedList<int>(Enumerable.Range(0, 100), budget);
        budget.Steps.ShouldBe(0);
        list.Sum().ShouldBe(4_950);
        budget.Steps.ShouldBe(100);
        foreach (var item in list)
        {
            if (item == 9) break;
        }

        budget.Steps.ShouldBe(110);
    }

    [Fact]
    public void Look_up_in_a_json_object_counts_its_keys()
    {
        var budget = new WorkBudget();
        using var document = JsonDocument.Parse(
            "{" + string.Concat(Enumerable.Range(0, 99).Select(i => $"\"k{i}\":1,")) + "\"name\":\"x\"}");
        document.RootElement.TryFind("name", budget, out var name).ShouldBeTrue();
        name.GetString().ShouldBe("x");
        budget.Steps.ShouldBe(100);
    }

    [Fact]
    public void Many_steps_at_once_are_looked_at_as_well()
    {
        var looks = 0;
        var budget = new WorkBudget { OnLook = () => looks++ };
        budget.Step(10);
        looks.ShouldBe(0);
        budget.Step(10_000);
        looks.ShouldBe(1);
        budget.Steps.ShouldBe(10_010);
    }
}
